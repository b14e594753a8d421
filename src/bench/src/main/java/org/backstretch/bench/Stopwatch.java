package org.backstretch.bench;

import java.time.Duration;

/** Tells the person who waits what is going on, with the time since the run began. */
record Stopwatch(long begin) {
    void say(String line) {
        var since = Duration.ofNanos(System.nanoTime() - begin);
        System.err.printf("%3d:%02d  %s%n", since.toMinutes(), since.toSecondsPart(), line);
    }
}
