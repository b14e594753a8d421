package org.backstretch.registration.race;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.discipline.Discipline;
import org.backstretch.athletics.discipline.Disciplines;
import org.backstretch.contracts.RaceFact;
import org.backstretch.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/**
 * What is run, and where.
 *
 * @param discipline a code of the catalogue
 * @param courseId shared by races over the same measured course, so that their times compare; null for one of its own
 */
@Embeddable
record Course(
        String discipline,
        @Nullable Long distanceMillimetres,
        @Nullable UUID courseId) {

    /** @param before what the race had; a plan that names no course keeps it */
    static Course of(RacePlan plan, Optional<Course> before) {
        var known = known(plan.discipline());
        var kept = before.map(Course::courseId).orElse(null);
        return new Course(known.code(), distance(plan, known), plan.courseId() == null ? kept : plan.courseId());
    }

    static Course of(RaceFact fact) {
        return new Course(known(fact.discipline()).code(), fact.distanceMillimetres(), fact.courseId());
    }

    private static Discipline known(String code) {
        return Disciplines.get(code)
                .orElseThrow(() -> new Invalid("discipline", "There is no discipline " + code + ". See /disciplines."));
    }

    private static @Nullable Long distance(RacePlan plan, Discipline known) {
        if (plan.distanceMetres() != null) {
            return plan.distanceMetres().movePointRight(3).longValueExact();
        }
        return known.distanceMillimetres().isPresent()
                ? (Long) known.distanceMillimetres().getAsLong()
                : null;
    }

    /**
     * What is run in turn by its name is: nobody's sections would be told otherwise.
     *
     * @param had stay where the plan names none
     */
    List<Direction> directions(RacePlan plan, List<Direction> had) {
        var isInTurn = inCatalogue().isAlternated();
        var wanted = plan.wantedDirections().orElse(isInTurn ? List.of(Direction.ALTERNATED) : List.copyOf(had));
        if (isInTurn && !wanted.contains(Direction.ALTERNATED)) {
            throw new Invalid(
                    "directions",
                    discipline + " is run backward and forward in turn. Choose the direction ALTERNATED.");
        }
        return wanted;
    }

    Discipline inCatalogue() {
        return Disciplines.get(discipline).orElseThrow();
    }

    Optional<BigDecimal> distanceMetres() {
        return Optional.ofNullable(distanceMillimetres)
                .map(length -> new BigDecimal(
                        BigDecimal.valueOf(length, 3).stripTrailingZeros().toPlainString()));
    }
}
