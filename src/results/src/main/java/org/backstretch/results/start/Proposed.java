package org.backstretch.results.start;

import java.time.Duration;
import java.util.Optional;

/**
 * A start for somebody, or why there is none.
 *
 * @param bib as it was said
 * @param offset after the gun
 */
record Proposed(String bib, Optional<Starter> starter, Optional<Duration> offset, Optional<String> problem) {
    private static final Duration LONGEST = Duration.ofDays(1);

    static Proposed start(Starter starter, Duration offset) {
        return offset.abs().compareTo(LONGEST) > 0
                ? problem(starter, "That is more than a day from the gun.")
                : new Proposed(label(starter), Optional.of(starter), Optional.of(offset), Optional.empty());
    }

    static Proposed problem(Starter starter, String sentence) {
        return new Proposed(label(starter), Optional.of(starter), Optional.empty(), Optional.of(sentence));
    }

    static Proposed unknown(String bib, String sentence) {
        return new Proposed(bib, Optional.empty(), Optional.empty(), Optional.of(sentence));
    }

    private static String label(Starter starter) {
        return starter.bib().orElse("");
    }
}
