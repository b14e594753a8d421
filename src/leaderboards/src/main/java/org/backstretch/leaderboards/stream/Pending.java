package org.backstretch.leaderboards.stream;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backstretch.leaderboards.board.Board;
import org.backstretch.leaderboards.board.TouchedRows;

/** What happened to a board since its watchers were told last. */
final class Pending {
    /** Beyond this a change is larger than the top of the board, which says as much. */
    private static final int MOST = 200;

    private final Set<UUID> touched = new HashSet<>();
    private boolean isTooMuch;

    /** @param follows whether this is the version published right after the one added before */
    void add(Board next, boolean follows) {
        if (follows && next.touched() instanceof TouchedRows.Some some) {
            touched.addAll(some.competitors());
        } else {
            isTooMuch = true;
        }
    }

    /** Empty if only the top of the board can say it. */
    Optional<Change> between(Board told, Board now) {
        if (isTooMuch || touched.size() > MOST) {
            return Optional.empty();
        }
        return Optional.of(Change.between(told, now, touched));
    }

    void clear() {
        touched.clear();
        isTooMuch = false;
    }
}
