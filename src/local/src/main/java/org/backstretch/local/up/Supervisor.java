package org.backstretch.local.up;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.backstretch.local.process.Part;

/** Starts parts as soon as those they need are ready, keeps them running, and stops them in the opposite order. */
final class Supervisor {
    private static final Executor THREADS = task -> Thread.ofVirtual().start(task);
    private final List<Watched> parts;

    /**
     * @param parts each after those it needs
     * @param changed told all parts after each change of one
     */
    Supervisor(List<? extends Part> parts, Journal journal, Consumer<List<Watched>> changed) {
        this.parts = parts.stream()
                .map(part -> new Watched(part, journal, () -> changed.accept(this.parts())))
                .toList();
    }

    /**
     * Returns when all parts are ready.
     *
     * @throws org.backstretch.local.process.Trouble of the first part that does not get ready; the others may run
     */
    void start() {
        var ready = new HashMap<String, CompletableFuture<Void>>();
        var failed = new CompletableFuture<Void>();
        for (var watched : parts) {
            var prepared = failing(CompletableFuture.runAsync(watched::prepare, THREADS), failed);
            var started = allOf(List.of(prepared, needed(watched, ready))).thenRunAsync(watched::start, THREADS);
            ready.put(watched.part().name(), failing(started, failed));
        }
        await(CompletableFuture.anyOf(allOf(ready.values()), failed));
    }

    /** Whoever is needed stops after those who need it; what is left may stop together. */
    void stop() {
        var left = new HashSet<>(parts);
        while (!left.isEmpty()) {
            var next = left.stream().filter(part -> !isNeeded(part, left)).toList();
            allOf(next.stream()
                            .map(part -> CompletableFuture.runAsync(part::stop, THREADS))
                            .toList())
                    .join();
            next.forEach(left::remove);
        }
    }

    List<Watched> parts() {
        return parts;
    }

    private static CompletableFuture<Void> needed(Watched watched, Map<String, CompletableFuture<Void>> ready) {
        return allOf(watched.part().needs().stream()
                .flatMap(name -> Optional.ofNullable(ready.get(name)).stream())
                .toList());
    }

    /** A failure is told at once, and not only when everything it is combined with has ended too. */
    private static CompletableFuture<Void> failing(CompletableFuture<Void> step, CompletableFuture<Void> failed) {
        return step.whenComplete((done, trouble) -> {
            if (trouble != null) {
                failed.completeExceptionally(trouble);
            }
        });
    }

    private static boolean isNeeded(Watched part, Set<Watched> by) {
        return by.stream()
                .anyMatch(other -> other.part().needs().contains(part.part().name()));
    }

    private static CompletableFuture<Void> allOf(Collection<CompletableFuture<Void>> futures) {
        return CompletableFuture.allOf(futures.toArray(CompletableFuture[]::new));
    }

    private static void await(CompletableFuture<?> future) {
        try {
            future.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof RuntimeException trouble) {
                throw trouble;
            }
            throw failure;
        }
    }
}
