package org.backstretch.results.cockpit;

import java.time.Duration;

/** How long something takes, for a sentence. */
final class Length {
    private static final int MINUTE = 60;

    private Length() {}

    /** 7 seconds, a minute, 7 minutes, an hour and 12 minutes. */
    static String words(Duration length) {
        var seconds = length.abs().toSeconds();
        if (seconds < MINUTE) {
            return count(seconds, "a second", "seconds");
        }
        var minutes = seconds / MINUTE;
        if (minutes < MINUTE) {
            return count(minutes, "a minute", "minutes");
        }
        var rest = minutes % MINUTE;
        return count(minutes / MINUTE, "an hour", "hours")
                + (rest == 0 ? "" : " and " + count(rest, "a minute", "minutes"));
    }

    private static String count(long number, String one, String many) {
        return number == 1 ? one : number + " " + many;
    }
}
