package org.backstretch.leaderboards.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One thread writes as fast as it can; the others must never see half a change. */
class ManyReadersTest {
    private static final int MEMBERS = 20_000;
    private static final int BATCHES = 400;
    private static final int BATCH = 50;

    private final RankedIndex index = new RankedIndex(Entry.ORDER);
    private final LongTable keys = new LongTable(Long.MIN_VALUE);
    private final Table<String> names = new Table<>();
    private final Members members = new Members();

    private volatile View newest = new View(index.publish(), keys.publish(), names.publish());
    private volatile boolean writing = true;

    private record View(Ranking ranking, LongTable.Frozen keys, Table.Frozen<String> names) {}

    @Test
    void readers_see_whole_versions_while_one_writes() throws Exception {
        for (int member = 0; member < MEMBERS; member++) {
            enter(member, member % 1_000);
        }
        publish();

        try (var threads = Executors.newFixedThreadPool(3)) {
            var readers = IntStream.range(0, 3)
                    .mapToObj(seed -> threads.submit(() -> readUntilWritten(seed)))
                    .toList();
            try {
                write();
            } finally {
                writing = false;
            }
            for (Future<Integer> reader : readers) {
                assertTrue(reader.get() > 0);
            }
        }
    }

    private void write() {
        var random = new Random(1);
        for (int batch = 0; batch < BATCHES; batch++) {
            for (int change = 0; change < BATCH; change++) {
                int member = random.nextInt(MEMBERS);
                index.remove(keys.get(member), member);
                enter(member, random.nextInt(1_000));
            }
            enter(MEMBERS + batch, -batch);
            publish();
        }
    }

    private void enter(int member, long key) {
        assertEquals(member, members.add(id(member)));
        keys.set(member, key);
        names.set(member, "Runner " + member);
        index.add(key, member);
    }

    private void publish() {
        newest = new View(index.publish(), keys.publish(), names.publish());
    }

    private int readUntilWritten(long seed) {
        var random = new Random(seed);
        int seen = 0;
        do {
            check(newest, random);
            seen++;
        } while (writing);
        return seen;
    }

    private void check(View view, Random random) {
        var entries = Entry.of(view.ranking);
        assertEquals(view.ranking.size(), entries.size());
        for (int position = 1; position < entries.size(); position++) {
            assertTrue(Entry.SORTED.compare(entries.get(position - 1), entries.get(position)) < 0);
        }
        for (int question = 0; question < 1_000; question++) {
            int position = random.nextInt(entries.size());
            var entry = entries.get(position);
            assertEquals(entry.key(), view.keys.get(entry.member()));
            assertEquals("Runner " + entry.member(), view.names.get(entry.member()));
            assertEquals(entry.member(), members.of(id(entry.member())));
            assertEquals(id(entry.member()), members.id(entry.member()));
            assertEquals(position, view.ranking.position(entry.key(), entry.member(), Entry.ORDER));
        }
    }

    private static UUID id(int member) {
        return new UUID(0x0198_0000_7000_0000L + (member >> 12), member);
    }
}
