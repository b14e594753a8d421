package org.backstretch.contracts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.TimingMethod;
import org.jspecify.annotations.Nullable;

/**
 * One competition of an event.
 *
 * @param discipline a code of the catalogue, such as 5KR
 * @param distanceMillimetres the measured length; null where it is not known
 * @param directions the directions run from one gun, each ranked apart; the first is an entry's default
 * @param ruleSet the name of the rule set, such as HOUSE
 * @param capacity the most entries; null for no limit
 * @param withdrawn true when the race was taken off the programme
 * @param courseId shared by the races that are run over the same measured course; null where that is not known
 * @param teamScoring how clubs score as teams; null where they do not
 * @param splits the points between start and finish, in the order of the course; empty in older records
 * @param laps how often the finish line is passed, the last time as the finish; null for once, and for as often as a fixed
 *     time allows
 * @param lapMillimetres the length of a lap, where a fixed time decides how many there are; null elsewhere
 * @param legs of a relay, in their order, and of a pair that runs together the one; empty for every other race
 */
public record RaceFact(
        UUID id,
        long revision,
        UUID eventId,
        String name,
        String discipline,
        @Nullable Long distanceMillimetres,
        List<Direction> directions,
        TimingMethod timing,
        String ruleSet,
        @Nullable Integer capacity,
        List<Wave> waves,
        List<Category> categories,
        boolean withdrawn,
        @Nullable UUID courseId,
        @Nullable TeamScoring teamScoring,
        List<Split> splits,
        @Nullable Integer laps,
        @Nullable Long lapMillimetres,
        List<Leg> legs)
        implements Fact {

    /** Runners who share one gun. */
    public record Wave(UUID id, String name, Instant plannedStart) {}

    /**
     * An age class of this race.
     *
     * @param sex null for any
     * @param minAge in whole years, inclusive; null for no lower end
     * @param maxAge in whole years, inclusive; null for no upper end
     */
    public record Category(
            String code,
            String name,
            @Nullable Sex sex,
            @Nullable Integer minAge,
            @Nullable Integer maxAge) {}

    /**
     * A team scores the sum of the places of its first runners.
     *
     * @param scorers how many count, from 1
     * @param minWomen how many of them are women at least
     * @param renumbered whether places are counted again among the runners of complete teams (US), or kept (WA)
     */
    public record TeamScoring(int scorers, int minWomen, boolean renumbered) {}

    /**
     * A point on the course where times are taken.
     *
     * @param code unique within the race
     * @param distanceMillimetres from the start; null where it is not known
     */
    public record Split(String code, String name, @Nullable Long distanceMillimetres) {}

    /**
     * A part of a relay.
     *
     * @param paired whether it is run by two, who have the time of their second
     * @param massStartMillis after the gun, when those still waiting set out; null where there is none
     */
    public record Leg(boolean paired, @Nullable Long massStartMillis) {}

    public RaceFact {
        directions = List.copyOf(directions);
        waves = List.copyOf(waves);
        categories = List.copyOf(categories);
        splits = splits == null ? List.of() : List.copyOf(splits);
        legs = legs == null ? List.of() : List.copyOf(legs);
    }

    /**
     * How many sections an entry has that runs backward and forward in turn: each lap is one, or where the line is passed once each
     * stretch from point to point of the course, the last to the finish. 0 where nobody runs so, or nothing is timed on the way.
     * Named so that it is no field of the record's JSON.
     */
    public int sections() {
        if (!directions.contains(Direction.ALTERNATED) || legs.size() > 1 || lapMillimetres != null) {
            return 0;
        }
        if (laps != null) {
            return laps;
        }
        return splits.isEmpty() ? 0 : splits.size() + 1;
    }

    /** A race whose finish line is passed once. */
    public RaceFact(
            UUID id,
            long revision,
            UUID eventId,
            String name,
            String discipline,
            @Nullable Long distanceMillimetres,
            List<Direction> directions,
            TimingMethod timing,
            String ruleSet,
            @Nullable Integer capacity,
            List<Wave> waves,
            List<Category> categories,
            boolean withdrawn,
            @Nullable UUID courseId,
            @Nullable TeamScoring teamScoring,
            List<Split> splits) {
        this(
                id,
                revision,
                eventId,
                name,
                discipline,
                distanceMillimetres,
                directions,
                timing,
                ruleSet,
                capacity,
                waves,
                categories,
                withdrawn,
                courseId,
                teamScoring,
                splits,
                null,
                null,
                List.of());
    }
}
