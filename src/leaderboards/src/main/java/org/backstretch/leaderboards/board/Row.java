package org.backstretch.leaderboards.board;

import java.util.UUID;
import org.backstretch.leaderboards.rank.Fingerprint;

/**
 * A competitor on the boards of one group, as they stand apart from the others: the same object in every view. Never
 * changes; what is new about a competitor is a new row. Equal rows say the same, so one that equals the one before costs
 * nothing.
 */
public interface Row {
    /** Of an entry, a person, a team. */
    UUID id();

    /** One of {@link Keys}. Equal ones are settled by the comparator of the group. */
    long key();

    default boolean hasPlace() {
        return Keys.isPlaced(key());
    }

    /**
     * Whether the two share a place. Asked only of rows with equal keys that have places; those who tie must stand together
     * in the comparator's order.
     */
    boolean tiesWith(Row other);

    /** The line of the board, once it is known where it stands. */
    Standing standing(Spot spot);

    /** Of all that the row says and of all that orders it, so that equal fingerprints make equal boards. */
    Fingerprint fingerprint();
}
