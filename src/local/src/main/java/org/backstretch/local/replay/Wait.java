package org.backstretch.local.replay;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.backstretch.local.process.Trouble;

/** Looks again and again until something has come about. */
final class Wait {
    private static final Duration PAUSE = Duration.ofMillis(250);

    private Wait() {}

    /** Whether it has, before the time ran out. */
    static boolean upTo(Duration limit, BooleanSupplier done) {
        var begin = System.nanoTime();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() - begin > limit.toNanos()) {
                return false;
            }
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Trouble("The replay was stopped.", stopped);
        }
    }
}
