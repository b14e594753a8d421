package org.backstretch.leaderboards.board;

import java.util.Set;
import java.util.UUID;

/** Whose rows are different between a version of a board and the one published before it. */
public sealed interface TouchedRows {

    /** Those whose row changed, came or left. Others may have another place all the same. */
    record Some(Set<UUID> competitors) implements TouchedRows {
        public Some {
            competitors = Set.copyOf(competitors);
        }
    }

    /** More than is worth telling one by one, or a board that is new. */
    record Many() implements TouchedRows {}
}
