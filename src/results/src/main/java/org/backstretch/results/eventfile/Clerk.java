package org.backstretch.results.eventfile;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.backstretch.results.database.Database;
import org.jboss.logging.Logger;

/**
 * Writes the files that are due, on one thread, woken by each publication; what failed is tried again without end, and what
 * was due when the service ended is written when it starts. Of several replicas one writes a file at a time.
 */
@Startup
@ApplicationScoped
class Clerk {
    private static final Logger LOG = Logger.getLogger(Clerk.class);

    private static final int LONGEST_SECONDS = 600;

    private final EventFiles files;
    private final Contents content;
    private final Database database;
    private final Settings settings;
    private final AtomicLong due;
    private final Semaphore work = new Semaphore(0);
    private final Thread thread = new Thread(this::run, "event-files");
    private volatile boolean stopping;

    Clerk(EventFiles files, Contents content, Database database, Settings settings, MeterRegistry metrics) {
        this.files = files;
        this.content = content;
        this.database = database;
        this.settings = settings;
        this.due = metrics.gauge("backstretch.event.files.due", new AtomicLong());
        if (settings.folder().isPresent()) {
            thread.start();
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) EventFiles.Asked asked) {
        work.release();
    }

    private void run() {
        try {
            while (!stopping) {
                writeDue();
                if (work.tryAcquire(settings.retry().toMillis(), TimeUnit.MILLISECONDS)) {
                    work.drainPermits();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void writeDue() {
        try {
            due().forEach(this::write);
            due.set(due().size());
        } catch (RuntimeException e) {
            LOG.warnf(e, "Files of events wait: reason=%s", e.getMessage());
        }
    }

    private List<UUID> due() {
        return QuarkusTransaction.requiringNew().call(files::due);
    }

    private void write(UUID event) {
        try {
            QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> writeAlone(event));
        } catch (RuntimeException e) {
            LOG.warnf(e, "The file of an event waits: event=%s reason=%s", event, e.getMessage());
        }
    }

    /** What is read in it is read later than the lock is taken, in a transaction of its own. */
    private void writeAlone(UUID event) {
        var isOurs = database.find(
                        "select pg_try_advisory_xact_lock(hashtextextended('event-file ' || ?::text, 0)) as ours",
                        row -> row.flag("ours"),
                        event.toString())
                .orElse(false);
        if (isOurs && !stopping) {
            try {
                var written = new Folder(settings.folder().orElseThrow()).keep(event, out -> content.write(event, out));
                files.wrote(event, written.asked());
                LOG.infof("The file of an event was written: event=%s", event);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        work.release();
        thread.join(10_000);
    }
}
