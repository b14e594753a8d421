package org.backstretch.registration.place;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.backstretch.kit.Ids;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.event.Event;
import org.backstretch.registration.race.Race;

/** Lets races of an event, whose row is locked, share places. */
@ApplicationScoped
class SharedCapacities {
    private final Changes changes;
    private final jakarta.enterprise.event.Event<PlacesChanged> changed;

    SharedCapacities(Changes changes, jakarta.enterprise.event.Event<PlacesChanged> changed) {
        this.changes = changes;
        this.changed = changed;
    }

    SharedCapacity make(Event event, SharedCapacityPlan plan) {
        var races = locked(event, plan.races());
        refuseSharers(races, List.of());
        var shared = SharedCapacity.planned(Ids.next(), event, plan.name(), plan.capacity(), plan.races());
        shared.persistAndFlush();
        changes.note(event, "places-shared", told(plan));
        tell(races);
        return shared;
    }

    SharedCapacity change(Event event, UUID id, SharedCapacityPlan plan) {
        var shared = SharedCapacity.get(event, id);
        var all = new TreeSet<>(shared.races());
        all.addAll(plan.races());
        var races = locked(event, all);
        refuseSharers(races, shared.races());
        shared.change(plan.name(), plan.capacity(), plan.races());
        SharedCapacity.flush();
        changes.note(event, "shared-places-changed", told(plan));
        tell(races);
        return shared;
    }

    /** Repeated, it changes nothing. */
    void end(Event event, UUID id) {
        SharedCapacity.find(event, id).ifPresent(shared -> end(event, shared));
    }

    private void end(Event event, SharedCapacity shared) {
        var races = locked(event, Set.copyOf(shared.races()));
        shared.delete();
        SharedCapacity.flush();
        changes.note(event, "places-no-longer-shared", shared.name());
        tell(races);
    }

    private static List<Race> locked(Event event, Set<UUID> ids) {
        var races = Race.locked(ids);
        if (races.size() != ids.size()
                || races.stream().anyMatch(race -> !race.event().id().equals(event.id()))) {
            throw new Invalid("races", "Name races of this event.");
        }
        return races;
    }

    private static void refuseSharers(List<Race> races, Collection<UUID> known) {
        races.stream()
                .filter(race ->
                        !known.contains(race.id()) && SharedCapacity.of(race).isPresent())
                .findFirst()
                .ifPresent(race -> {
                    throw new Invalid("races", race.name() + " shares places already. A race shares once.");
                });
    }

    private static String told(SharedCapacityPlan plan) {
        return "%s: %d places for %d races"
                .formatted(plan.name().strip(), plan.capacity(), plan.races().size());
    }

    private void tell(List<Race> races) {
        races.forEach(race -> changed.fire(new PlacesChanged(race)));
    }
}
