package org.backstretch.local.up;

import java.time.Duration;

/**
 * How long to wait before a part that ended is started again: not at all at first, then 1, 2, 4 ... up to 30 seconds as
 * long as it keeps ending.
 *
 * @param endings in a row, without a stable run between them
 */
record BackOff(int endings) {
    private static final long LONGEST = 30;
    private static final Duration STABLE = Duration.ofMinutes(1);

    static final BackOff NONE = new BackOff(0);

    Duration pause() {
        return endings < 2 ? Duration.ZERO : Duration.ofSeconds(Math.min(LONGEST, 1L << Math.min(endings - 2, 10)));
    }

    /** The part ended again. Whoever ran for a minute has earned a quick restart. */
    BackOff after(Duration ran) {
        return new BackOff(ran.compareTo(STABLE) >= 0 ? 1 : endings + 1);
    }
}
