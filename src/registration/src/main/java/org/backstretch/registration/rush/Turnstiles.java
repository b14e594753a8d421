package org.backstretch.registration.rush;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * One for each race that somebody wants into, on this replica. It guards nothing: what is decided is decided under the lock of
 * the race. It only keeps those who wait for that from holding what everybody needs.
 */
@ApplicationScoped
class Turnstiles {
    private final ConcurrentHashMap<UUID, Turnstile> races = new ConcurrentHashMap<>();
    private final RushSettings settings;
    private final Semaphore ofAll;

    Turnstiles(RushSettings settings) {
        this.settings = settings;
        this.ofAll = new Semaphore(settings.ofAllRaces(), true);
    }

    /** Does it when it is this one's turn, first in the race, then among all. */
    <T> T pass(UUID race, Callable<T> deed) throws Exception {
        var end = System.nanoTime() + settings.patience().toNanos();
        var turnstile = races.compute(race, (any, known) -> Turnstile.joined(known, settings));
        try {
            return inTurn(turnstile.turns(), end, () -> inTurn(ofAll, end, deed));
        } finally {
            races.computeIfPresent(race, (any, known) -> known.left());
        }
    }

    private static <T> T inTurn(Semaphore turns, long end, Callable<T> deed) throws Exception {
        if (!turns.tryAcquire(end - System.nanoTime(), NANOSECONDS)) {
            throw new TooManyAtOnce();
        }
        try {
            return deed.call();
        } finally {
            turns.release();
        }
    }

    /** How many are in line for a race. */
    int waiting(UUID race) {
        return Optional.ofNullable(races.get(race))
                .map(turnstile -> turnstile.turns().getQueueLength())
                .orElse(0);
    }

    /** How many races somebody wants into. */
    int open() {
        return races.size();
    }
}
