package org.backstretch.kit.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** The same thing asked by many at once. */
public final class Parallel {
    private Parallel() {}

    /** Each on a thread of its own; the answers in the order of their numbers. */
    public static <T> List<T> ask(int times, IntFunction<T> ask) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asks = IntStream.range(0, times)
                    .mapToObj(i -> (Callable<T>) () -> ask.apply(i))
                    .toList();
            return threads.invokeAll(asks).stream().map(Parallel::answer).toList();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T answer(Future<T> asked) {
        try {
            return asked.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
