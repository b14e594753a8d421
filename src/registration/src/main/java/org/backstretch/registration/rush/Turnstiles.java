package org.backstretch.registration.rush;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * One for each race that somebody wants into, on this replica. It guards nothing: what is decided is decided under the lock of
 * the race. It only keeps those who wait for that from holding what everybody needs.
 */
@ApplicationScoped
@Startup
class Turnstiles {
    private final ConcurrentHashMap<UUID, Turnstile> races = new ConcurrentHashMap<>();
    private final RushSettings settings;
    private final Semaphore ofAll;
    private final Counter turnedAway;

    Turnstiles(RushSettings settings, MeterRegistry meters) {
        this.settings = settings;
        this.ofAll = new Semaphore(settings.ofAllRaces(), true);
        Gauge.builder("backstretch.rush.waiting", this, Turnstiles::waiting).register(meters);
        Gauge.builder("backstretch.rush.races", races, ConcurrentHashMap::size).register(meters);
        this.turnedAway = meters.counter("backstretch.rush.turned.away");
    }

    /** Does it when it is this one's turn, first in the race, then among all. */
    <T> T pass(UUID race, Callable<T> deed) throws Exception {
        try {
            return joined(race, deed);
        } catch (TooManyAtOnce told) {
            turnedAway.increment();
            throw told;
        }
    }

    private <T> T joined(UUID race, Callable<T> deed) throws Exception {
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

    /** How many stand in line, for whichever race. */
    private int waiting() {
        var inRaces = races.values().stream()
                .mapToInt(turnstile -> turnstile.turns().getQueueLength())
                .sum();
        return inRaces + ofAll.getQueueLength();
    }
}
