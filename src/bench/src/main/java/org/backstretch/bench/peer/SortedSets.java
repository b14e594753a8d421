package org.backstretch.bench.peer;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToLongFunction;
import org.backstretch.bench.stack.BenchIds;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.Pipeline;

/**
 * Sorted sets of a Redis, asked with {@value #DEPTH} requests under way: what is counted is the server's own processor
 * time, so that neither its clients nor the network stand in its way.
 */
public final class SortedSets implements AutoCloseable {
    private static final int DEPTH = 128;

    private final Jedis client;
    private final SplittableRandom random = new SplittableRandom(7);

    SortedSets(Jedis client) {
        this.client = client;
    }

    /** As long as the ids of ours. */
    public static String member(int number) {
        return BenchIds.text(number);
    }

    /** @param score of a member by its number, from 0 */
    public void fill(String key, int entries, IntToLongFunction score) {
        pipelined(entries, (pipeline, number) -> pipeline.zadd(key, score.applyAsLong(number), member(number)));
    }

    /** Nanoseconds of the server's processor for the rank of a random member. */
    public double nanosPerRank(String key, int entries, int asked) {
        return nanosEach(asked, (pipeline, number) -> pipeline.zrevrank(key, member(random.nextInt(entries))));
    }

    /**
     * Nanoseconds of the server's processor for a new score of a random member in every one of these sets.
     *
     * @param keys one for each view
     */
    public double nanosPerChange(List<String> keys, int entries, int changes) {
        return nanosEach(changes, (pipeline, number) -> {
            var member = member(random.nextInt(entries));
            var score = random.nextLong(1L << 40);
            keys.forEach(key -> pipeline.zadd(key, score, member));
        });
    }

    /** What the server says the whole set takes, divided by its entries. */
    public double bytesPerEntry(String key, int entries) {
        return (double) client.memoryUsage(key, 0) / entries;
    }

    private double nanosEach(int count, Request request) {
        var before = processorSeconds();
        pipelined(count, request);
        return (processorSeconds() - before) * 1e9 / count;
    }

    /** User and system time of the server since it was started. */
    private double processorSeconds() {
        return client.info("cpu")
                .lines()
                .filter(line -> line.startsWith("used_cpu_user:") || line.startsWith("used_cpu_sys:"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(':') + 1)))
                .sum();
    }

    private interface Request {
        void add(Pipeline pipeline, int number);
    }

    private void pipelined(int count, Request request) {
        for (int from = 0; from < count; from += DEPTH) {
            try (var pipeline = client.pipelined()) {
                for (int number = from; number < Math.min(from + DEPTH, count); number++) {
                    request.add(pipeline, number);
                }
                pipeline.sync();
            }
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
