package org.backstretch.registration.bib;

import java.util.List;
import java.util.Optional;
import org.backstretch.athletics.Bib;

/**
 * What one runner gets.
 *
 * @param bib empty if there is none to give
 * @param passedOver what would have come first and could not be
 */
record Given(Candidate candidate, Optional<Bib> bib, Why why, List<PassedOver> passedOver) {

    /** Which preference decided, the strongest first. */
    enum Why {
        KEPT,
        PINNED,
        SEASON,
        RANGE,
        NEXT_FREE,
        NONE_LEFT
    }

    /** Why a stronger preference did not. */
    enum PassedOver {
        WORN_BIB_LOST,
        PINNED_BIB_NOT_FREE,
        SEASON_BIB_NOT_FREE,
        RANGE_EXHAUSTED
    }

    boolean isChange() {
        return !bib.equals(candidate.worn());
    }

    String line() {
        return "%s %s>%s %s"
                .formatted(
                        candidate.entry(),
                        candidate.worn().map(Bib::text).orElse("-"),
                        bib.map(Bib::text).orElse("-"),
                        why);
    }
}
