package org.backstretch.registration.link;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** Forgets links that ended long ago; until then whoever follows one is told why it opens nothing. */
@ApplicationScoped
class OldLinks {
    private static final Duration EXPLAINED_FOR = Duration.ofDays(90);

    private final Clock clock;

    OldLinks(Clock clock) {
        this.clock = clock;
    }

    @Scheduled(every = "1h", delayed = "3m")
    @Transactional
    void forget() {
        Link.delete("endsAt <= ?1", clock.instant().minus(EXPLAINED_FOR));
    }
}
