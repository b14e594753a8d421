package org.backstretch.registration.copy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.Ids;
import org.backstretch.kit.caller.Caller;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.event.Event;
import org.backstretch.registration.event.EventCopied;
import org.backstretch.registration.event.EventPlan;
import org.backstretch.registration.event.Shift;
import org.backstretch.registration.race.Race;

/**
 * Makes drafts after earlier events: with their races, and with nobody in them. Answers about safety are not copied; they are
 * confirmed for each event anew.
 */
@ApplicationScoped
class Copies {
    private final Caller caller;
    private final Changes changes;
    private final jakarta.enterprise.event.Event<EventCopied> copied;

    Copies(Caller caller, Changes changes, jakarta.enterprise.event.Event<EventCopied> copied) {
        this.caller = caller;
        this.changes = changes;
        this.copied = copied;
    }

    Event copy(Event from, CopyResource.Wanted wanted) {
        var shift = Shift.between(from.firstDay(), wanted.firstDay(), from.zone());
        var to = changes.made(Event.planned(Ids.next(), caller.account(), plan(from, wanted, shift)));
        var ids = new LinkedHashMap<UUID, UUID>();
        var races = new ArrayList<Race>();
        for (var race : Race.of(List.of(from.id()))) {
            if (!race.isWithdrawn()) {
                var again = Race.opened(to, CopiedRace.of(race.fact(), to.id(), shift));
                ids.put(race.id(), again.id());
                races.add(again);
            }
        }
        changes.madeTogether(to, "races-copied", races, "after " + from.name());
        copied.fire(new EventCopied(from, to, ids));
        return to;
    }

    private static EventPlan plan(Event from, CopyResource.Wanted wanted, Shift shift) {
        return new EventPlan(
                Optional.ofNullable(wanted.name())
                        .filter(name -> !name.isBlank())
                        .orElse(from.name()),
                from.place(),
                from.country(),
                wanted.firstDay(),
                shift.moved(from.lastDay()),
                from.zone().getId(),
                from.description());
    }
}
