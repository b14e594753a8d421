package org.backstretch.registration.entry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.registration.club.Clubs;
import org.backstretch.registration.link.Links;
import org.backstretch.registration.link.Purpose;
import org.backstretch.registration.person.Person;
import org.backstretch.registration.race.Race;

/** Enters somebody who is not the caller, in a runner's name: by whoever looks after her, by a link, or as a team. */
@ApplicationScoped
public class Entering {
    private final Entries entries;
    private final Admission admission;
    private final Reception reception;
    private final Moves moves;
    private final Clubs clubs;
    private final Links links;
    private final Caller caller;
    private final Clock clock;

    Entering(
            Entries entries,
            Admission admission,
            Reception reception,
            Moves moves,
            Clubs clubs,
            Links links,
            Caller caller,
            Clock clock) {
        this.entries = entries;
        this.admission = admission;
        this.reception = reception;
        this.moves = moves;
        this.clubs = clubs;
        this.links = links;
        this.caller = caller;
        this.clock = clock;
    }

    /** Somebody whom the caller, signed in, looks after; the race is locked. */
    Entry other(Race race, EntryForm form) {
        var keeper = caller.account();
        var entry = begun(single(race), form);
        entry.keptBy(keeper);
        return admitted(entry, form);
    }

    /** Whoever reads the mails of the address to which the link went; it opens the entry from now on. */
    Entry byLink(UUID raceId, EntryForm form) {
        var link = links.shownFor(Purpose.ENTERING, raceId);
        var race = single(Race.ahead(raceId).lock());
        var entry = begun(race, form.withEmail(link.email().orElseThrow().text()));
        links.become(link, Purpose.ENTRY, entry.id());
        return admitted(entry, form);
    }

    /** A team of a relay, which is locked, whose members are not named yet. */
    public Entry team(Race race, EntryForm form, UUID captain) {
        refuseClosed(race);
        var entry = entries.begun(race, EnteredBy.RUNNER, Runner.of(race, form, club(form)), form);
        entry.keptBy(captain);
        return admitted(entry, form);
    }

    /** The entry becomes this person's own; its race is locked. */
    public static void give(Entry entry, Person person) {
        if (entry.status().isActive()) {
            Admission.refuseSecondEntryOf(person.id(), entry);
        }
        entry.belongTo(Optional.of(person.id()));
    }

    private void refuseClosed(Race race) {
        race.event().readBy(caller);
        admission.refuseClosed(race);
    }

    private Entry admitted(Entry entry, EntryForm form) {
        reception.receive(entry, form);
        admission.admit(entry);
        return moves.made(entry);
    }

    private Race single(Race race) {
        refuseClosed(race);
        if (race.legs() > 0) {
            throw new Invalid("race", "A relay is run by teams. Its captain signs in and enters the team.");
        }
        return race;
    }

    private Entry begun(Race race, EntryForm form) {
        if (form.birthDate() == null) {
            throw new Invalid("birthDate", "To enter, say the birth date. The public never sees it.");
        }
        Person.refuseImpossible(form.birthDate(), LocalDate.now(clock));
        return entries.begun(race, EnteredBy.RUNNER, Runner.of(race, form, club(form)), form);
    }

    private Optional<UUID> club(EntryForm form) {
        return clubs.named(Optional.ofNullable(form.clubName()).orElse(""));
    }
}
