package org.backstretch.kit.fact;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Tells the relay that something was committed. Signals between two looks are one signal. */
@Singleton
class Wake {
    private final Semaphore signals = new Semaphore(0);

    void signal() {
        signals.release();
    }

    void await(long millis) throws InterruptedException {
        if (signals.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            signals.drainPermits();
        }
    }
}
