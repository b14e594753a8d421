package org.backstretch.results.alignment;

import java.util.Optional;

/** What stands in one line of a column. */
sealed interface Cell<T extends Streamed> {
    /** A tap or a reading in its place. */
    record Here<T extends Streamed>(T item) implements Cell<T> {}

    /**
     * An empty place.
     *
     * @param edit the number of the edit that made it, from 0
     */
    record Gap<T extends Streamed>(int edit) implements Cell<T> {}

    /**
     * Beside the column: it takes no place.
     *
     * @param edit the number of the edit that set it aside; empty where it was out already
     */
    record Aside<T extends Streamed>(T item, Optional<Integer> edit) implements Cell<T> {}
}
