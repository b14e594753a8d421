package org.backstretch.athletics.place;

import java.util.OptionalInt;

/**
 * A line of a ranking.
 *
 * @param place from 1; empty behind the finishers
 * @param tied whether somebody shares the place
 */
public record Placed(Finish finish, OptionalInt place, boolean tied) {

    /** As printed: 1, 2=, or the status DNF, DQ or DNS. */
    public String text() {
        return place.isPresent()
                ? place.getAsInt() + (tied ? "=" : "")
                : finish.outcome().status();
    }
}
