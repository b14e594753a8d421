package org.backstretch.bench.index;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.backstretch.leaderboards.rank.LongTable;
import org.backstretch.leaderboards.rank.Ranking;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The index by itself, from ten thousand to ten million. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xms2g", "-Xmx2g", "-Xmn512m", "-XX:+UseSerialGC", "-XX:+AlwaysPreTouch"})
public class IndexBenchmark {
    private static final int BATCH = 100;
    private static final int LARGE_BATCH = 1_000;

    @Param({"10000", "100000", "1000000", "10000000"})
    public int entries;

    private final SplittableRandom random = new SplittableRandom(17);
    private Filled filled = Filled.with(0);
    private Ranking ranking = Ranking.EMPTY;
    private LongTable.Frozen keys = filled.keys();

    @Setup
    public void fill() {
        filled = Filled.with(entries);
        ranking = filled.publish();
        keys = filled.keys();
    }

    @Benchmark
    public int position() {
        int member = random.nextInt(entries);
        return ranking.position(keys.get(member), member, Filled.ORDER);
    }

    /** A member with the five before and the five behind. */
    @Benchmark
    public void around(Blackhole seen) {
        ranking.walk(position() - 5, 11, (position, key, member) -> seen.consume(key));
    }

    @Benchmark
    public void top100(Blackhole seen) {
        ranking.walk(0, 100, (position, key, member) -> seen.consume(key));
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public Ranking updateInBatchesOf100() {
        return update(BATCH);
    }

    @Benchmark
    @OperationsPerInvocation(LARGE_BATCH)
    public Ranking updateInBatchesOf1000() {
        return update(LARGE_BATCH);
    }

    private Ranking update(int changes) {
        for (int change = 0; change < changes; change++) {
            filled.change();
        }
        return filled.publish();
    }
}
