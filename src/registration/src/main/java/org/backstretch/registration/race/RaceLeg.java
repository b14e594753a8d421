package org.backstretch.registration.race;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.backstretch.athletics.discipline.Discipline;
import org.backstretch.athletics.discipline.DisciplineKind;
import org.backstretch.contracts.RaceFact;
import org.backstretch.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** A leg of a relay, as it is stored. A pair that runs together all the way is a relay of one. */
@Embeddable
record RaceLeg(boolean paired, @Nullable Long massStartMillis) {

    /** The usual ones of a discipline go with it. */
    static List<RaceLeg> of(RacePlan plan, List<RaceLeg> had, Optional<Discipline> before, Discipline now) {
        if (plan.legs() != null) {
            return of(plan.legs());
        }
        return had.equals(before.map(RaceLeg::usual).orElse(List.of())) ? usual(now) : List.copyOf(had);
    }

    /** In their order; none takes the relay away. */
    private static List<RaceLeg> of(List<RacePlan.LegPlan> plans) {
        if (plans.size() == 1 && !Boolean.TRUE.equals(plans.getFirst().paired())) {
            throw new Invalid(
                    "legs",
                    "A relay has two legs or more, or one that a pair runs together. Leave them out for a race of single runners.");
        }
        if (!plans.isEmpty() && plans.getFirst().massStart() != null) {
            throw new Invalid("legs[0].massStart", "The first leg starts with the gun.");
        }
        return plans.stream().map(RaceLeg::of).toList();
    }

    private static RaceLeg of(RacePlan.LegPlan plan) {
        return new RaceLeg(
                Boolean.TRUE.equals(plan.paired()),
                Optional.ofNullable(plan.massStart())
                        .map(seconds -> seconds * 1_000L)
                        .orElse(null));
    }

    static RaceLeg of(RaceFact.Leg fact) {
        return new RaceLeg(fact.paired(), fact.massStartMillis());
    }

    /** As many as the catalogue says of a relay, each run by one runner; the one of a pair. */
    private static List<RaceLeg> usual(Discipline discipline) {
        if (discipline.isForPairs()) {
            return List.of(new RaceLeg(true, null));
        }
        return discipline.kind() == DisciplineKind.RELAY
                ? IntStream.range(0, discipline.legs())
                        .mapToObj(any -> new RaceLeg(false, null))
                        .toList()
                : List.of();
    }

    RaceFact.Leg fact() {
        return new RaceFact.Leg(paired, massStartMillis);
    }
}
