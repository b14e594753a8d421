package org.backstretch.registration.imports;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Throws files away that nobody confirmed within a day: they hold birth dates and addresses. */
@ApplicationScoped
class Expiry {
    private final Clock clock;

    Expiry(Clock clock) {
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "1m")
    @Transactional
    void throwAway() {
        EntryImport.delete("expiresAt <= ?1", clock.instant());
    }
}
