package org.backstretch.bench.index;

import java.util.SplittableRandom;
import java.util.UUID;
import org.backstretch.leaderboards.rank.Members;

/** The ids of the bench's competitors, numbered as the board engine does. */
final class Competitors {
    private static final long HIGH = 0x0198_aaaa_0000_7000L;
    private static final long LOW = 0x8000_0000_0000_0000L;

    private Competitors() {}

    static Members numbered(int entries) {
        var members = new Members();
        for (int number = 0; number < entries; number++) {
            members.add(id(low(number)));
        }
        return members;
    }

    /** What tells some random ones apart, made beforehand: to make an id is not what is measured. */
    static long[] random(int count, int entries) {
        return new SplittableRandom(5)
                .ints(count, 0, entries)
                .mapToLong(Competitors::low)
                .toArray();
    }

    static UUID id(long low) {
        return new UUID(HIGH, low);
    }

    /** The digits of a decimal number, as they stand in the id. */
    private static long low(int number) {
        return LOW | Long.parseLong(Integer.toString(number), 16);
    }
}
