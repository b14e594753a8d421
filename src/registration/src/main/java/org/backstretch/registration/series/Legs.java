package org.backstretch.registration.series;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.registration.race.Race;
import org.backstretch.registration.series.SeriesPlan.LegPlan;
import org.jspecify.annotations.Nullable;

/**
 * The races that a plan names. A league runs over the meets of many clubs, so any race that everybody may see can be a leg:
 * its results are public, and counting them changes nothing in it. A race that is a leg already may stay one when it is
 * withdrawn.
 */
final class Legs {
    private Legs() {}

    static List<Leg> of(SeriesPlan plan, List<Leg> before, Caller caller) {
        var wanted = plan.wantedLegs();
        var kept = before.stream().collect(toMap(Leg::raceId, leg -> leg));
        var races = Race.seenBy(caller, wanted.stream().map(LegPlan::raceId).toList());
        return wanted.stream().map(leg -> leg(leg, kept, races)).toList();
    }

    private static Leg leg(LegPlan plan, Map<UUID, Leg> kept, Map<UUID, Race> races) {
        var before = kept.get(plan.raceId());
        if (plan.day() != null && before != null) {
            return new Leg(plan.raceId(), plan.day());
        }
        return before != null ? before : newLeg(plan, races.get(plan.raceId()));
    }

    private static Leg newLeg(LegPlan plan, @Nullable Race race) {
        if (race == null || race.isWithdrawn()) {
            throw new Invalid("legs", "There is no race " + plan.raceId() + ", or it is not open to everybody.");
        }
        return new Leg(plan.raceId(), plan.day() == null ? race.day() : plan.day());
    }
}
