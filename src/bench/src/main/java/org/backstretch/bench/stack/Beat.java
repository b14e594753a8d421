package org.backstretch.bench.stack;

import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Does something a number of times a second, from due time to due time. */
public record Beat(int perSecond) {
    /** Is told when it was due, in nanoseconds of this JVM. */
    public interface Step<E extends Exception> {
        void at(long due) throws E;
    }

    public <E extends Exception> void run(int times, Step<E> step) throws E {
        var begin = System.nanoTime();
        for (int time = 0; time < times; time++) {
            step.at(awaited(begin, time));
        }
    }

    public <E extends Exception> void runUntil(BooleanSupplier enough, Step<E> step) throws E {
        var begin = System.nanoTime();
        for (int time = 0; !enough.getAsBoolean(); time++) {
            step.at(awaited(begin, time));
        }
    }

    private long awaited(long begin, int time) {
        var due = begin + time * 1_000_000_000L / perSecond;
        for (var left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        return due;
    }
}
