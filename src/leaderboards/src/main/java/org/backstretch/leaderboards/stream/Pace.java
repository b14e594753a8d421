package org.backstretch.leaderboards.stream;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** How often a board changes: a hundred times a second is told one by one, more is joined. */
final class Pace {
    private static final int MOST = 100;
    private static final long WINDOW = Duration.ofSeconds(1).toNanos();

    private final Deque<Long> times = new ArrayDeque<>(MOST);

    /** Notes a change; answers whether there were too many before it. */
    boolean isTooFast(long nanoTime) {
        var tooFast = times.size() == MOST && nanoTime - times.getFirst() < WINDOW;
        if (times.size() == MOST) {
            times.removeFirst();
        }
        times.addLast(nanoTime);
        return tooFast;
    }
}
