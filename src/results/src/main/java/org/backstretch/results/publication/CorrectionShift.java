package org.backstretch.results.publication;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Looks ten times a second for official lists that are due: finer than a scheduler goes, for they follow within a second. */
@Startup
@ApplicationScoped
class CorrectionShift {
    private static final Logger LOG = Logger.getLogger(CorrectionShift.class);
    private static final int MILLIS = 100;

    private final Corrections corrections;
    private final ScheduledExecutorService looks =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "corrections"));

    CorrectionShift(Corrections corrections) {
        this.corrections = corrections;
        looks.scheduleWithFixedDelay(this::look, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
    }

    /** What fails is tried again with the next look: an exception would end them all. */
    private void look() {
        try {
            corrections.printWhatIsDue();
        } catch (RuntimeException e) {
            LOG.warnf("Official lists wait: reason=%s", e.getMessage());
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        looks.shutdown();
        looks.awaitTermination(5, TimeUnit.SECONDS);
    }
}
