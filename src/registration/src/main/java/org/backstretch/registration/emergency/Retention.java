package org.backstretch.registration.emergency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.jboss.logging.Logger;

/** Throws emergency contacts away two weeks after the last day of their event. */
@ApplicationScoped
class Retention {
    private static final Logger LOG = Logger.getLogger(Retention.class);
    private static final Period KEPT = Period.ofDays(14);

    private final Clock clock;

    Retention(Clock clock) {
        this.clock = clock;
    }

    @Scheduled(every = "6h", delayed = "2m")
    @Transactional
    void forget() {
        forget(clock);
    }

    @Transactional
    void forget(Clock now) {
        var forgotten = EmergencyContact.forgetBefore(LocalDate.now(now).minus(KEPT));
        if (forgotten > 0) {
            LOG.infof("Emergency contacts forgotten count=%d", forgotten);
        }
    }
}
