package org.backstretch.results.crossing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.backstretch.results.device.Timekeepers;
import org.jboss.logging.Logger;

/**
 * Lets small uploads that arrive together share a transaction, so that a thousand single taps a second cost the database
 * no more than a few large ones. Nobody waits for company: what arrives while a turn is free goes in at once, what arrives
 * meanwhile goes in with the next. An upload that cannot go in with others is left to come alone, and so are all of a
 * turn that fails.
 */
@ApplicationScoped
class Gathering {
    private static final Logger LOG = Logger.getLogger(Gathering.class);

    /** One works while the other commits. */
    private static final int TURNS = 2;

    private static final int MOST_CROSSINGS_OF_ONE = 25;
    private static final int MOST_CROSSINGS = 200;

    private static final CompletableFuture<Optional<Taken>> ALONE = CompletableFuture.completedFuture(Optional.empty());

    private record Waiting(Upload upload, CompletableFuture<Optional<Taken>> answer) {}

    private final Intake intake;
    private final Timekeepers timekeepers;
    private final ConcurrentLinkedQueue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final ExecutorService turns = Executors.newFixedThreadPool(
            TURNS, Thread.ofPlatform().name("crossings-", 1).factory());

    Gathering(Intake intake, Timekeepers timekeepers) {
        this.intake = intake;
        this.timekeepers = timekeepers;
    }

    /** Is there when it is committed; empty where it has to come alone. Called by whoever sends it; never waits. */
    CompletableFuture<Optional<Taken>> take(UUID race, Batch batch) {
        return isPlain(batch)
                ? timekeepers
                        .deviceIfAny()
                        .map(device -> take(new Upload(race, device, batch)))
                        .orElse(ALONE)
                : ALONE;
    }

    private static boolean isPlain(Batch batch) {
        return batch.samples().isEmpty()
                && batch.amended().isEmpty()
                && !batch.crossings().isEmpty()
                && batch.crossings().size() <= MOST_CROSSINGS_OF_ONE;
    }

    private CompletableFuture<Optional<Taken>> take(Upload upload) {
        var waiting = new Waiting(upload, new CompletableFuture<>());
        queue.add(waiting);
        turns.execute(this::turn);
        return waiting.answer();
    }

    private void turn() {
        var group = group();
        if (group.isEmpty()) {
            return;
        }
        try {
            var uploads = group.stream().map(Waiting::upload).toList();
            var taken = QuarkusTransaction.requiringNew().call(() -> intake.takeTogether(uploads));
            for (int i = 0; i < group.size(); i++) {
                group.get(i).answer().complete(taken.get(i));
            }
        } catch (RuntimeException e) {
            LOG.warnf(e, "Uploads could not go in together, and come one by one: count=%d", group.size());
        } finally {
            group.forEach(waiting -> waiting.answer().complete(Optional.empty()));
        }
    }

    private List<Waiting> group() {
        var group = new ArrayList<Waiting>();
        for (int size = 0; size < MOST_CROSSINGS; ) {
            var next = queue.poll();
            if (next == null) {
                break;
            }
            group.add(next);
            size += next.upload().size();
        }
        return group;
    }

    /** What waits is taken in first. */
    @PreDestroy
    void end() {
        turns.close();
    }
}
