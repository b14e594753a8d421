package org.backstretch.leaderboards.rank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A sorted list: what an index must agree with. */
final class Naive {
    private final List<Entry> sorted = new ArrayList<>();

    void add(Entry entry) {
        sorted.add(-1 - Collections.binarySearch(sorted, entry, Entry.SORTED), entry);
    }

    void remove(Entry entry) {
        sorted.remove(Collections.binarySearch(sorted, entry, Entry.SORTED));
    }

    boolean isEmpty() {
        return sorted.isEmpty();
    }

    int size() {
        return sorted.size();
    }

    Entry any(Random random) {
        return sorted.get(random.nextInt(sorted.size()));
    }

    /** This list as it is now and what was published at the same moment. */
    Moment with(Ranking ranking) {
        return new Moment(List.copyOf(sorted), ranking);
    }

    record Moment(List<Entry> sorted, Ranking ranking) {
        /** Everything one may ask of a ranking. */
        void agree() {
            assertEquals(sorted, Entry.of(ranking));
            assertEquals(sorted.size(), ranking.size());
            int before = 0;
            for (int position = 0; position < sorted.size(); position++) {
                var entry = sorted.get(position);
                if (position > 0 && sorted.get(position - 1).key() != entry.key()) {
                    before = position;
                }
                assertEquals(position, ranking.position(entry.key(), entry.member(), Entry.ORDER));
                assertEquals(entry.key(), ranking.key(position));
                assertEquals(entry.member(), ranking.member(position));
                assertEquals(before, ranking.before(entry.key()));
            }
        }
    }
}
