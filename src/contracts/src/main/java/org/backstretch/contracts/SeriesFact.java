package org.backstretch.contracts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Races that count together over a season.
 *
 * @param organizer the account (Keycloak subject) that owns the series
 * @param points for {@link Scoring#POINTS_TABLE}: the points of the first, the second and so on; places behind the
 *     table get none. Empty otherwise
 * @param first for {@link Scoring#POINTS_DOWN}: the points of the first place; otherwise 0
 * @param step for {@link Scoring#POINTS_DOWN}: how much less each next place gets, never below 0; otherwise 0
 * @param perSex whether places are taken among runners of the own sex and direction, or of the own direction only
 * @param best how many days count at most, the best ones, from 1
 * @param minimum how many days give a place in the series, from 1
 * @param countback whether equal totals are settled by the better single days
 */
public record SeriesFact(
        UUID id,
        long revision,
        String name,
        UUID organizer,
        Scoring scoring,
        List<Integer> points,
        int first,
        int step,
        boolean perSex,
        int best,
        int minimum,
        boolean countback,
        List<Leg> legs,
        Status status)
        implements Fact {

    public enum Scoring {
        POINTS_TABLE,
        POINTS_DOWN,
        /** The sum of the times; less is better. */
        TIME
    }

    /** A race of the series, and the day it counts for. */
    public record Leg(UUID raceId, LocalDate day) {}

    public enum Status {
        DRAFT,
        OPEN,
        ARCHIVED
    }

    public SeriesFact {
        points = List.copyOf(points);
        legs = List.copyOf(legs);
    }
}
