package org.backstretch.athletics.mark;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long after the gun somebody started; negative for before it. */
public final class StartOffset {
    private static final Pattern SIGNED =
            Pattern.compile("([+\\-−–]?)(?:(?:(\\d{1,3}):)?([0-5]?\\d):)?([0-5]?\\d)(?:[.,](\\d{1,3}))?");

    private StartOffset() {}

    /**
     * Reads -0:08:00, +1:30, 35.4.
     *
     * @return milliseconds; empty for what is no offset
     */
    public static OptionalLong read(String text) {
        Matcher match = SIGNED.matcher(text.strip());
        if (!match.matches()) {
            return OptionalLong.empty();
        }
        long seconds = (number(match, 2) * 60 + number(match, 3)) * 60 + number(match, 4);
        String fraction = match.group(5) == null ? "" : match.group(5);
        long millis = seconds * 1_000 + Long.parseLong((fraction + "000").substring(0, 3));
        boolean before = !match.group(1).isEmpty() && !match.group(1).equals("+");
        return OptionalLong.of(before ? -millis : millis);
    }

    /** As {@link #read} takes it: -0:08:00, 0:00:35.4. */
    public static String text(long millis) {
        long size = Math.abs(millis);
        String clock = TimeText.exact(size % 3_600_000 + 3_600_000);
        return (millis < 0 ? "-" : "") + size / 3_600_000 + clock.substring(1);
    }

    private static long number(Matcher match, int group) {
        return match.group(group) == null ? 0 : Long.parseLong(match.group(group));
    }
}
