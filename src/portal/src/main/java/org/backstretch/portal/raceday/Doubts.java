package org.backstretch.portal.raceday;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.portal.results.Crossing;
import org.backstretch.portal.results.Results;

/** The crossings that wait for a human, the oldest first, and why. */
public record Doubts(List<Crossing> all) {
    private static final List<String> STATES =
            List.of("IN_REVIEW", "UNKNOWN_BIB", "WAITING_FOR_BIB", "BEFORE_START", "QUARANTINED");
    private static final int ROWS = 100;

    static Doubts of(UUID race, Results results) {
        return new Doubts(STATES.stream()
                .flatMap(state -> waiting(race, state, results))
                .sorted(Comparator.comparing(Crossing::at))
                .toList());
    }

    private static Stream<Crossing> waiting(UUID race, String state, Results results) {
        return results.crossings(race, state, 0, ROWS).items().stream();
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public int count() {
        return all.size();
    }
}
