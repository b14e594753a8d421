package org.backstretch.leaderboards.board;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.backstretch.leaderboards.rank.Fingerprint;
import org.backstretch.leaderboards.rank.MemberOrder;
import org.backstretch.leaderboards.rank.RankedIndex;
import org.jspecify.annotations.Nullable;

/**
 * One board in the making: an index of its own, and the sum of what its rows say. For the writing thread, by way of its
 * {@link Group}.
 */
public final class View {
    /** Beyond this a change is larger than the top of the board, which says as much. */
    private static final int MOST_TOUCHED = 256;

    private final RankedIndex index;
    private final Set<UUID> touched = new HashSet<>();
    private boolean manyTouched = true;
    private Fingerprint contents = Fingerprint.ZERO;
    private @Nullable Heading heading;
    private int slot;
    private @Nullable Board published;

    View(MemberOrder order) {
        this.index = new RankedIndex(order);
    }

    int size() {
        return index.size();
    }

    void add(Row row, int member, Fingerprint fingerprint) {
        index.add(row.key(), member);
        contents = contents.plus(fingerprint);
        touch(row.id());
    }

    /** The row as it was added. */
    void remove(Row row, int member, Fingerprint fingerprint) {
        index.remove(row.key(), member);
        contents = contents.minus(fingerprint);
        touch(row.id());
    }

    private void touch(UUID id) {
        if (!manyTouched) {
            touched.add(id);
            manyTouched = touched.size() > MOST_TOUCHED;
        }
    }

    void hide() {
        heading = null;
    }

    /** @param slot where among the boards of its group it is offered */
    void show(Heading heading, int slot) {
        this.heading = heading;
        this.slot = slot;
    }

    /** Puts the board as it is now into its slot, if there is one; the same object as before if it says the same. */
    void publish(Roster<?> roster, @Nullable Board[] boards) {
        var heading = this.heading;
        if (heading == null || (index.size() == 0 && !heading.kind().isThereEmpty())) {
            published = null;
            manyTouched = true;
        } else if (published == null
                || !published.contents().equals(contents)
                || !Objects.equals(published.heading(), heading)) {
            published = new Board(heading, index.publish(), roster, contents, touched());
            manyTouched = false;
        }
        touched.clear();
        if (heading != null) {
            boards[slot] = published;
        }
    }

    private TouchedRows touched() {
        return manyTouched ? new TouchedRows.Many() : new TouchedRows.Some(touched);
    }
}
