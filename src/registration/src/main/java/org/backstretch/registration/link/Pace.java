package org.backstretch.registration.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often each may ask within a while, on this replica. Those who asked longest ago are forgotten first. */
public final class Pace {
    private static final int REMEMBERED = 10_000;

    private final int most;
    private final Duration within;
    private final Clock clock;
    private final Map<String, Deque<Instant>> asked = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
            return size() > REMEMBERED;
        }
    };

    public Pace(int most, Duration within, Clock clock) {
        this.most = most;
        this.within = within;
        this.clock = clock;
    }

    /** Counts this one; refuses if it is one too many. */
    public synchronized void count(String who) {
        var now = clock.instant();
        var times = asked.computeIfAbsent(who, any -> new ArrayDeque<>());
        while (!times.isEmpty() && !times.getFirst().isAfter(now.minus(within))) {
            times.removeFirst();
        }
        if (times.size() >= most) {
            throw new TooOften(Duration.between(now, times.getFirst().plus(within)));
        }
        times.addLast(now);
    }
}
