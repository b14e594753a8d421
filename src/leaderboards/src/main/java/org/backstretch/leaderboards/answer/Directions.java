package org.backstretch.leaderboards.answer;

import java.util.Arrays;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.jspecify.annotations.Nullable;

/** The directions that a reader asks for. */
final class Directions {
    private Directions() {}

    /** @param asked null for all of them */
    static Stream<Direction> of(@Nullable Direction asked) {
        return asked == null ? Arrays.stream(Direction.values()) : Stream.of(asked);
    }
}
