package org.backstretch.athletics.round;

import java.util.List;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.athletics.place.Finish;
import org.backstretch.athletics.place.Placed;
import org.backstretch.athletics.place.Placing;

/**
 * One heat of a round, as it ended.
 *
 * @param number from 1, unique in the round
 * @param method that timed it
 * @param finishes of everybody in it, each once, up to 1,000
 */
public record Heat(int number, TimingMethod method, List<Finish> finishes) {
    private static final int MOST = 1_000;

    public Heat {
        finishes = List.copyOf(finishes);
        if (number < 1) {
            throw new IllegalArgumentException("heats are numbered from 1, not " + number);
        }
        if (finishes.size() > MOST) {
            throw new IllegalArgumentException("nobody runs a heat of " + finishes.size());
        }
        if (finishes.stream().map(Finish::id).distinct().count() != finishes.size()) {
            throw new IllegalArgumentException("somebody is in heat " + number + " twice");
        }
    }

    List<Placed> ranking() {
        return Placing.of(finishes);
    }
}
