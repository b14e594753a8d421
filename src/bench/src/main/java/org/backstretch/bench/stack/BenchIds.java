package org.backstretch.bench.stack;

import java.util.Locale;
import java.util.UUID;

/** Ids that can be made anew from a number, also by a script of wrk and by redis-benchmark. */
public final class BenchIds {
    /** Twelve decimal digits follow. */
    public static final String PREFIX = "0198aaaa-0000-7000-8000-";

    private BenchIds() {}

    public static String text(long number) {
        return PREFIX + String.format(Locale.ROOT, "%012d", number);
    }

    public static UUID of(long number) {
        return UUID.fromString(text(number));
    }
}
