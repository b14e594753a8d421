package org.backstretch.registration.race;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.registration.audit.Changes;

/** Makes and changes races for the organizers of their events. */
@ApplicationScoped
class Races {
    private final Caller caller;
    private final Changes changes;
    private final Event<RaceChanged> changed;
    private final Event<EntryTermsWanted> terms;
    private final Clock clock;

    Races(Caller caller, Changes changes, Event<RaceChanged> changed, Event<EntryTermsWanted> terms, Clock clock) {
        this.caller = caller;
        this.changes = changes;
        this.changed = changed;
        this.terms = terms;
        this.clock = clock;
    }

    Race make(UUID id, UUID event, RacePlan plan) {
        var owned = org.backstretch.registration.event.Event.editedBy(caller, event);
        refuseCourseOfOthers(plan);
        var race = changes.made(Race.planned(id, owned, plan));
        takeTerms(race, plan);
        return race;
    }

    private void takeTerms(Race race, RacePlan plan) {
        Optional.ofNullable(plan.entryTerms()).ifPresent(wanted -> terms.fire(new EntryTermsWanted(race, wanted)));
    }

    void change(Race race, RacePlan plan) {
        race.event().editedBy(caller);
        if (plan.eventId() != null && !plan.eventId().equals(race.event().id())) {
            throw new Invalid("eventId", "A race cannot move to another event.");
        }
        refuseCourseOfOthers(plan);
        takeTerms(race, plan);
        changes.change(race, "changed", Optional.empty(), () -> {
            var before = race.fact();
            race.change(plan);
            race.refuseRulesAfterStart(before.ruleSet(), clock.instant());
            changed.fire(new RaceChanged(race, before));
        });
    }

    /** Nobody adds a race to the history of somebody else's course, whose records it would change. */
    private void refuseCourseOfOthers(RacePlan plan) {
        if (plan.courseId() == null || caller.isAdmin()) {
            return;
        }
        var organizers = Race.organizersOn(plan.courseId());
        if (!organizers.isEmpty() && !organizers.contains(caller.account())) {
            throw new Invalid("courseId", "This course belongs to races of somebody else.");
        }
    }

    Race withdraw(UUID id) {
        var race = Race.locked(id);
        race.event().editedBy(caller);
        changes.change(race, "withdrawn", Optional.empty(), race::withdraw);
        return race;
    }
}
