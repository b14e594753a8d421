package org.backstretch.athletics.relay;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.backstretch.athletics.race.SharedRun;

/**
 * How a relay is run; a pair that runs all the way together is one of a single leg.
 *
 * @param legs up to 100: two or more, or one that is paired
 * @param paired the legs that are run in pairs, numbered from 1
 * @param massStarts by leg, when those still waiting set out, in milliseconds since the gun; never for the first leg
 */
public record RelayRules(int legs, Set<Integer> paired, Map<Integer, Long> massStarts) {
    private static final int MOST = 100;

    public RelayRules {
        paired = Set.copyOf(paired);
        massStarts = Map.copyOf(massStarts);
        if (legs < 1 || legs > MOST || legs == 1 && paired.isEmpty()) {
            throw new IllegalArgumentException("no relay of " + legs + " legs");
        }
        if (paired.stream().anyMatch(leg -> leg < 1 || leg > legs)) {
            throw new IllegalArgumentException("pairs on legs " + paired + " of " + legs);
        }
        if (massStarts.keySet().stream().anyMatch(leg -> leg < 2 || leg > legs)) {
            throw new IllegalArgumentException("mass starts of legs " + massStarts.keySet() + " of " + legs);
        }
        if (massStarts.values().stream().anyMatch(millis -> millis <= 0)) {
            throw new IllegalArgumentException("a mass start follows the gun");
        }
    }

    /**
     * A leg as its runners came in: a pair has the time of its second, and none before both are there.
     *
     * @param leg from 1
     * @param ends of its one or two runners in milliseconds since the gun, in any order
     * @throws IllegalArgumentException for more runners than the leg has
     */
    public LegRun cameIn(int leg, List<Long> ends) {
        if (paired.contains(leg)) {
            OptionalLong second = SharedRun.ofPair(ends).millis();
            return second.isPresent() ? LegRun.finished(second.getAsLong()) : LegRun.notFinished();
        }
        if (ends.size() > 1) {
            throw new IllegalArgumentException("leg " + leg + " is run by one runner");
        }
        return ends.isEmpty() ? LegRun.notFinished() : LegRun.finished(ends.getFirst());
    }

    OptionalLong massStart(int leg) {
        Long millis = massStarts.get(leg);
        return millis == null ? OptionalLong.empty() : OptionalLong.of(millis);
    }
}
