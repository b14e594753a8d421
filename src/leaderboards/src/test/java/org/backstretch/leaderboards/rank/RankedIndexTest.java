package org.backstretch.leaderboards.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** More than a million random operations a run, each beside a sorted list. */
class RankedIndexTest {
    /** How keys lie: all the same, a few, near each other, far from each other, and both in one index. */
    enum Keys {
        ALL_EQUAL,
        FEW,
        CLOSE,
        FAR,
        MIXED,
        EXTREME;

        long next(Random random) {
            return switch (this) {
                case ALL_EQUAL -> 0;
                case FEW -> random.nextInt(7);
                case CLOSE -> random.nextInt(1_000_000);
                case FAR -> random.nextLong();
                case MIXED -> random.nextInt(50) == 0 ? random.nextLong() : random.nextInt(3_000);
                case EXTREME ->
                    switch (random.nextInt(4)) {
                        case 0 -> Long.MIN_VALUE + random.nextInt(2);
                        case 1 -> Long.MAX_VALUE - random.nextInt(2);
                        case 2 -> 0;
                        default -> (1L << 31) - 2 + random.nextInt(4);
                    };
            };
        }
    }

    @Property(tries = 60)
    void an_index_agrees_with_a_sorted_list_at_every_moment_for_ever(
            @ForAll Keys keys, @ForAll("seeds") long seed, @ForAll("seeds") long moments) {
        compare(keys, 20_000, new Random(seed), new Random(moments));
    }

    @Property(tries = 10)
    void so_does_an_index_of_several_shelves(
            @ForAll Keys keys, @ForAll("seeds") long seed, @ForAll("seeds") long moments) {
        compare(keys, 90_000, new Random(seed), new Random(moments));
    }

    private static void compare(Keys keys, int operations, Random random, Random publishing) {
        var index = new RankedIndex(Entry.ORDER);
        var naive = new Naive();
        var published = new ArrayList<Naive.Moment>();

        for (int operation = 0; operation < operations; operation++) {
            // Up, almost down to nothing, and up again.
            boolean growing = operation * 3 / operations != 1;
            change(index, naive, keys, growing, operation, random);
            if (publishing.nextInt(operations / 8) == 0) {
                published.add(naive.with(index.publish()));
            }
        }
        published.add(naive.with(index.publish()));

        published.forEach(Naive.Moment::agree);
    }

    private static void change(RankedIndex index, Naive naive, Keys keys, boolean growing, int next, Random random) {
        if (naive.isEmpty() || random.nextInt(10) < (growing ? 8 : 1)) {
            add(index, naive, new Entry(keys.next(random), next));
        } else {
            var leaving = naive.any(random);
            index.remove(leaving.key(), leaving.member());
            naive.remove(leaving);
            if (random.nextInt(3) == 0) {
                add(index, naive, random.nextBoolean() ? leaving : new Entry(keys.next(random), leaving.member()));
            }
        }
        assertEquals(naive.size(), index.size());
    }

    private static void add(RankedIndex index, Naive naive, Entry entry) {
        index.add(entry.key(), entry.member());
        naive.add(entry);
    }

    @Property(tries = 20)
    void the_way_to_the_same_entries_leaves_no_trace(@ForAll Keys keys, @ForAll("seeds") long seed) {
        var random = new Random(seed);
        var entries = new ArrayList<Entry>();
        for (int member = 0; member < 3_000; member++) {
            entries.add(new Entry(keys.next(random), member));
        }

        var straight = filled(entries);
        var detour = detour(entries, random);

        assertEquals(Entry.of(straight.publish()), Entry.of(detour.publish()));
    }

    private static RankedIndex filled(List<Entry> entries) {
        var index = new RankedIndex(Entry.ORDER);
        entries.forEach(entry -> index.add(entry.key(), entry.member()));
        return index;
    }

    /** In another order, with some that go again, some that come twice, and readers in between. */
    private static RankedIndex detour(List<Entry> entries, Random random) {
        var shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);
        var index = new RankedIndex(Entry.ORDER);
        for (var entry : shuffled) {
            index.add(~entry.key(), entry.member());
            if (random.nextInt(100) == 0) {
                index.publish();
            }
        }
        Collections.shuffle(shuffled, random);
        for (var entry : shuffled) {
            index.remove(~entry.key(), entry.member());
            if (random.nextInt(100) == 0) {
                index.publish();
            }
            index.add(entry.key(), entry.member());
        }
        return index;
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }
}
