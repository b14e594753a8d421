package org.backstretch.registration.entry;

import java.time.Duration;
import java.time.Instant;

/** How long a place is held for somebody. */
final class Deadlines {
    private static final Duration PENDING = Duration.ofDays(7);

    private Deadlines() {}

    /** Until the gun at the latest; after it there is nothing left to wait for but the desk. */
    static Instant ofPending(Entry entry, Instant now) {
        var usual = now.plus(PENDING);
        var gun = entry.wave().plannedStart();
        return gun.isAfter(now) && gun.isBefore(usual) ? gun : usual;
    }
}
