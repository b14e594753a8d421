package org.backstretch.athletics.mark;

import java.util.Locale;

/** Milliseconds in the clock's notation. Digits that are not shown must be zero: this never rounds. */
final class TimeText {
    private static final long SECOND = 1_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;

    private TimeText() {}

    /** Leading fields only where they are needed: 13.18, 1:00.00, 3:25:34. Whole seconds keep the minute: 0:45. */
    static String of(long millis, int decimals) {
        if (millis >= HOUR) {
            return format("%d:%02d:%02d", millis) + fraction(millis, decimals);
        }
        if (millis >= MINUTE || decimals == 0) {
            return String.format(Locale.ROOT, "%d:%02d", millis / MINUTE, seconds(millis)) + fraction(millis, decimals);
        }
        return seconds(millis) + fraction(millis, decimals);
    }

    /** Always hours, minutes and seconds: 00:23:11. */
    static String padded(long millis, int decimals) {
        return format("%02d:%02d:%02d", millis) + fraction(millis, decimals);
    }

    /** With as many decimals as the time has: 30.33, 24:11.6, 1:23:00. */
    static String exact(long millis) {
        long rest = millis % SECOND;
        if (rest == 0) {
            return of(millis, 0);
        }
        return of(millis, rest % 100 == 0 ? 1 : rest % 10 == 0 ? 2 : 3);
    }

    private static String format(String fields, long millis) {
        return String.format(Locale.ROOT, fields, millis / HOUR, millis % HOUR / MINUTE, seconds(millis));
    }

    private static long seconds(long millis) {
        return millis % MINUTE / SECOND;
    }

    private static String fraction(long millis, int decimals) {
        return decimals == 0
                ? ""
                : "." + String.format(Locale.ROOT, "%03d", millis % SECOND).substring(0, decimals);
    }
}
