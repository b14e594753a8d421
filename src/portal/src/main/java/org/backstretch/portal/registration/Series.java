package org.backstretch.portal.registration;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.backstretch.contracts.SeriesFact;
import org.jspecify.annotations.Nullable;

/** Races that count together, as their page shows them. */
public record Series(
        UUID id,
        String name,
        SeriesFact.Scoring scoring,
        @Nullable List<Integer> points,
        int first,
        int step,
        boolean perSex,
        int best,
        int minimum,
        boolean countback,
        @Nullable List<Leg> legs,
        SeriesFact.Status status,
        @Nullable YouMay youMay) {

    public record YouMay(boolean edit) {}

    /** A race of it; without names while whoever looks may not see the race. */
    public record Leg(
            UUID raceId,
            LocalDate day,
            @Nullable String raceName,
            @Nullable String eventName) {}

    /** In the order of their days. */
    public List<Leg> races() {
        return legs == null
                ? List.of()
                : legs.stream().sorted(Comparator.comparing(Leg::day)).toList();
    }

    public List<Integer> table() {
        return points == null ? List.of() : points;
    }

    public boolean isDraft() {
        return status == SeriesFact.Status.DRAFT;
    }

    public boolean addsTimes() {
        return scoring == SeriesFact.Scoring.TIME;
    }

    /** Whether the worst days of who ran often do not count. */
    public boolean dropsSome() {
        return best < races().stream().map(Leg::day).distinct().count();
    }

    public boolean youMayEdit() {
        return youMay != null && youMay.edit();
    }
}
