package org.backstretch.registration.waitlist;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.backstretch.registration.entry.Lapses;
import org.backstretch.registration.entry.Waiting;
import org.backstretch.registration.race.Race;
import org.jboss.logging.Logger;

/**
 * Frees what was held too long, and offers what is free to those who wait: also where nobody asks, and where a window or an
 * event opened meanwhile. On each replica: the lock of the race makes the second find nothing to do.
 */
@ApplicationScoped
class Sweep {
    private static final Logger LOG = Logger.getLogger(Sweep.class);

    private final Lapses lapses;
    private final Promotion promotion;
    private final Clock clock;

    Sweep(Lapses lapses, Promotion promotion, Clock clock) {
        this.lapses = lapses;
        this.promotion = promotion;
        this.clock = clock;
    }

    @Scheduled(every = "30s", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        QuarkusTransaction.requiringNew().call(this::races).forEach(this::sweep);
    }

    private List<UUID> races() {
        var races = new TreeSet<>(lapses.races());
        races.addAll(Waiting.races(clock.instant()));
        return List.copyOf(races);
    }

    /** One race's failure is no other's. */
    private void sweep(UUID race) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                var locked = Race.locked(race);
                lapses.lapse(locked);
                promotion.promote(locked);
            });
        } catch (RuntimeException e) {
            LOG.errorf(e, "Places of a race could not be freed: race=%s", race);
        }
    }
}
