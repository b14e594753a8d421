package org.backstretch.registration.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.race.EntryTermsPlan;
import org.backstretch.registration.race.EntryTermsWanted;
import org.backstretch.registration.race.Race;

/** Takes what an organizer says about entering a race, which is locked: by itself, or with the plan of the race. */
@ApplicationScoped
class AgreedTerms {
    private final Changes changes;
    private final Event<PlacesChanged> changed;

    AgreedTerms(Changes changes, Event<PlacesChanged> changed) {
        this.changes = changes;
        this.changed = changed;
    }

    EntryTermsPlan agree(Race race, EntryTermsPlan plan) {
        return agree(race, plan, "");
    }

    void follow(@Observes EntryTermsWanted wanted) {
        agree(wanted.race(), wanted.plan(), "entryTerms.");
    }

    private EntryTermsPlan agree(Race race, EntryTermsPlan plan, String path) {
        var terms = EntryTerms.of(race);
        terms.change(plan, path);
        terms.persist();
        changes.note(race, "entry-terms-changed", told(plan));
        changed.fire(new PlacesChanged(race));
        return terms.plan();
    }

    private static String told(EntryTermsPlan plan) {
        return "opens: %s, closes: %s, waiting list: %s"
                .formatted(plan.opensAt(), plan.closesAt(), Boolean.TRUE.equals(plan.waitingList()));
    }
}
