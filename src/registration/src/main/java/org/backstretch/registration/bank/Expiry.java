package org.backstretch.registration.bank;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Throws exports away after a day, booked or not: they tell of accounts that are nobody's business here. */
@ApplicationScoped
class Expiry {
    private final Clock clock;

    Expiry(Clock clock) {
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "2m")
    @Transactional
    void throwAway() {
        BankImport.delete("expiresAt <= ?1", clock.instant());
    }
}
