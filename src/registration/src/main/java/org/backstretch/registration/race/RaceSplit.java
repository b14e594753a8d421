package org.backstretch.registration.race;

import jakarta.persistence.Embeddable;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.backstretch.contracts.RaceFact;
import org.backstretch.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** A point between start and finish, as it is stored. */
@Embeddable
record RaceSplit(String code, String name, @Nullable Long distanceMillimetres) {
    /** The boards of laps, legs and sections are called so. */
    private static final Pattern TAKEN = Pattern.compile("(?:lap|leg|section)-\\d+", Pattern.CASE_INSENSITIVE);

    /** In the order of the course, which is theirs. */
    static List<RaceSplit> of(List<RacePlan.SplitPlan> plans) {
        var codes = new HashSet<String>();
        return plans.stream()
                .map(RaceSplit::of)
                .peek(split -> refuseSecond(codes, split.code))
                .toList();
    }

    private static RaceSplit of(RacePlan.SplitPlan plan) {
        var code = plan.code().strip();
        if (TAKEN.matcher(code).matches()) {
            throw new Invalid(
                    "splits", "A point cannot be called " + code + ": laps, legs and sections are. Take another code.");
        }
        return new RaceSplit(
                code,
                plan.name() == null || plan.name().isBlank()
                        ? code
                        : plan.name().strip(),
                plan.distanceMetres() == null
                        ? null
                        : (Long) plan.distanceMetres().movePointRight(3).longValueExact());
    }

    static RaceSplit of(RaceFact.Split fact) {
        return new RaceSplit(fact.code(), fact.name(), fact.distanceMillimetres());
    }

    private static void refuseSecond(HashSet<String> codes, String code) {
        if (!codes.add(code)) {
            throw new Invalid("splits", "The point " + code + " stands there twice.");
        }
    }

    RaceFact.Split fact() {
        return new RaceFact.Split(code, name, distanceMillimetres);
    }
}
