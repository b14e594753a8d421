package org.backstretch.bench.index;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.backstretch.leaderboards.rank.LongTable;
import org.backstretch.leaderboards.rank.MemberOrder;
import org.backstretch.leaderboards.rank.RankedIndex;
import org.backstretch.leaderboards.rank.Ranking;

/** One view with random scores, as the board engine keeps it: an index, and the key of every member. */
final class Filled {
    static final MemberOrder ORDER = Integer::compare;

    /** Almost no two are equal; Redis keeps such numbers exactly. */
    private static final long KEYS = 1L << 40;

    private static final int MEMBER_BITS = 24;
    private static final int PASSES = 3;

    private final SplittableRandom random = new SplittableRandom(11);
    private final RankedIndex index = new RankedIndex(ORDER);
    private final LongTable keys = new LongTable(-1);
    private final int entries;

    private Filled(int entries) {
        this.entries = entries;
    }

    static Filled with(int entries) {
        var filled = new Filled(entries);
        filled.fill();
        filled.publish();
        return filled;
    }

    /** In ascending order, so that ten million do not take minutes; more than once, so that blocks differ in size. */
    private void fill() {
        var sorted = new long[entries];
        for (int member = 0; member < entries; member++) {
            sorted[member] = random.nextLong(KEYS) << MEMBER_BITS | member;
        }
        Arrays.parallelSort(sorted);
        for (int pass = 0; pass < PASSES; pass++) {
            for (int each = pass; each < entries; each += PASSES) {
                enter((int) sorted[each] & ((1 << MEMBER_BITS) - 1), sorted[each] >>> MEMBER_BITS);
            }
        }
    }

    private void enter(int member, long key) {
        keys.set(member, key);
        index.add(key, member);
    }

    Ranking publish() {
        keys.publish();
        return index.publish();
    }

    LongTable.Frozen keys() {
        return keys.publish();
    }

    /** A new score for a random member. */
    void change() {
        int member = random.nextInt(entries);
        index.remove(keys.get(member), member);
        enter(member, random.nextLong(KEYS));
    }

    /** Nanoseconds of this thread's processor for the position of a random member, its key looked up first. */
    double nanosPerRank(int asked) {
        var ranking = publish();
        var frozen = keys();
        long sum = 0;
        long before = threadNanos();
        for (int each = 0; each < asked; each++) {
            int member = random.nextInt(entries);
            sum += ranking.position(frozen.get(member), member, ORDER);
        }
        return perAsked(threadNanos() - before, asked, sum);
    }

    /** @param sum of the answers, which nobody could know without asking */
    static double perAsked(long nanos, int asked, long sum) {
        if (sum < 0) {
            throw new IllegalStateException("a member is missing");
        }
        return (double) nanos / asked;
    }

    static long threadNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
