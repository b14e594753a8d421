package org.backstretch.registration.race;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.backstretch.athletics.discipline.Discipline;
import org.backstretch.contracts.RaceFact;
import org.backstretch.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * How often the line is passed.
 *
 * @param laps two or more; null for once, and where a fixed time decides how often
 * @param lapMillimetres the length of a lap, where a fixed time decides; null elsewhere
 */
@Embeddable
record Laps(@Nullable Integer laps, @Nullable Long lapMillimetres) {
    private static final Laps NONE = new Laps(null, null);

    static Laps of(RaceFact fact) {
        return new Laps(fact.laps(), fact.lapMillimetres());
    }

    /** @param before what the race had; stays where the plan says nothing and the discipline has a use for it */
    static Laps of(RacePlan plan, Optional<Laps> before, Discipline discipline, boolean isRelay) {
        var had = before.orElse(NONE);
        var isTimed = discipline.measuresDistance();
        var laps = new Laps(laps(plan, isTimed ? null : had.laps), length(plan, isTimed ? had.lapMillimetres : null));
        laps.refuseUnfit(isTimed, isRelay);
        return laps;
    }

    private static @Nullable Integer laps(RacePlan plan, @Nullable Integer had) {
        var wanted = plan.laps() == null ? had : plan.laps();
        return wanted == null || wanted == 1 ? null : wanted;
    }

    private static @Nullable Long length(RacePlan plan, @Nullable Long had) {
        return plan.lapMetres() == null
                ? had
                : (Long) plan.lapMetres().movePointRight(3).longValueExact();
    }

    private void refuseUnfit(boolean isTimed, boolean isRelay) {
        if (laps != null && isTimed) {
            throw new Invalid(
                    "laps", "In a fixed time everybody runs as many laps as they can. Give lapMetres instead.");
        }
        if (lapMillimetres != null && !isTimed) {
            throw new Invalid(
                    "lapMetres", "Only a race over a fixed time needs the length of a lap. Give laps instead.");
        }
        if (isRelay && (laps != null || isTimed)) {
            throw new Invalid("legs", "A relay passes the line once at the end of each leg; it has no laps.");
        }
    }
}
