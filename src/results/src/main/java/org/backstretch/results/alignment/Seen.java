package org.backstretch.results.alignment;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.backstretch.kit.secret.Sha256;

/**
 * What somebody looked at when they decided: an application does that and nothing else, whatever has arrived since.
 *
 * @param number of the last alignment of the race, applied or undone
 * @param times how many taps were there
 * @param bibs how many readings were there
 * @param digest of these
 */
record Seen(int number, int times, int bibs, String digest) {
    private static final Pattern TEXT = Pattern.compile("(\\d{1,9})-(\\d{1,9})-(\\d{1,9})-([0-9a-f]{16})");

    static Seen of(int number, List<Tap> times, List<Reading> bibs) {
        return new Seen(number, times.size(), bibs.size(), digest(times, bibs));
    }

    private static String digest(List<Tap> times, List<Reading> bibs) {
        return Sha256.hex(times + "\n" + bibs, 8);
    }

    static Optional<Seen> read(String text) {
        var parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new Seen(
                        Integer.parseInt(parts.group(1)),
                        Integer.parseInt(parts.group(2)),
                        Integer.parseInt(parts.group(3)),
                        parts.group(4)))
                : Optional.empty();
    }

    String text() {
        return number + "-" + times + "-" + bibs + "-" + digest;
    }
}
