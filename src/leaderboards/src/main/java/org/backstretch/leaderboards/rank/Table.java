package org.backstretch.leaderboards.rank;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A growing array of references with immutable copies that cost only what was touched. For one writing thread.
 *
 * <p>References lie in pages, pages in branches; a page or branch made since the last {@link #publish()} is changed in
 * place, any other is copied once. The first slot of a page names the edition it was made in.
 */
public final class Table<T> {
    private static final int PAGE_BITS = 6;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int BRANCH_BITS = 8;
    private static final int BRANCH = 1 << BRANCH_BITS;
    private static final @Nullable Object[][] NO_BRANCH = new Object[0][];

    private @Nullable Object[][][] branches = new Object[0][][];
    private long[] branchEditions = new long[0];
    private long rootEdition;
    private long edition = 1;
    private Object stamp = new Object();
    private @Nullable Frozen<T> published;

    /** What stands at an index, null if nothing. */
    public @Nullable T get(int index) {
        return lookUp(branches, index);
    }

    /** @param index from 0; memory is taken for the touched neighbourhood only */
    public void set(int index, @Nullable T value) {
        published = null;
        page(index)[1 + (index & (PAGE - 1))] = value;
    }

    /** The table as it is now, for any thread and for ever; the same object as before if nothing was set. */
    public Frozen<T> publish() {
        var frozen = published;
        if (frozen == null) {
            frozen = new Frozen<>(branches);
            published = frozen;
            edition++;
            stamp = new Object();
        }
        return frozen;
    }

    private @Nullable Object[] page(int index) {
        var branch = branch(index >>> (PAGE_BITS + BRANCH_BITS), (index >>> PAGE_BITS) & (BRANCH - 1));
        int at = (index >>> PAGE_BITS) & (BRANCH - 1);
        var page = branch[at];
        if (page == null) {
            page = new Object[1 + PAGE];
        } else if (page[0] != stamp) {
            page = page.clone();
        }
        page[0] = stamp;
        branch[at] = page;
        return page;
    }

    private @Nullable Object[][] branch(int at, int page) {
        own(at);
        var branch = branches[at];
        if (branchEditions[at] != edition || page >= branch.length) {
            branch = Arrays.copyOf(branch, page < branch.length ? branch.length : grown(page));
            branches[at] = branch;
            branchEditions[at] = edition;
        }
        return branch;
    }

    /** Small tables have small branches. */
    private static int grown(int page) {
        return Math.min(BRANCH, page + 1 + (page >> 1));
    }

    private void own(int at) {
        int length = branches.length;
        if (rootEdition == edition && at < length) {
            return;
        }
        rootEdition = edition;
        branches = Arrays.copyOf(branches, Math.max(length, at + 1));
        branchEditions = Arrays.copyOf(branchEditions, branches.length);
        Arrays.fill(branches, length, branches.length, NO_BRANCH);
    }

    @SuppressWarnings("unchecked") // only T is ever set
    private static <T> @Nullable T lookUp(@Nullable Object[][][] branches, int index) {
        int at = index >>> (PAGE_BITS + BRANCH_BITS);
        if (at >= branches.length) {
            return null;
        }
        var branch = branches[at];
        int number = (index >>> PAGE_BITS) & (BRANCH - 1);
        var page = number < branch.length ? branch[number] : null;
        return page == null ? null : (T) page[1 + (index & (PAGE - 1))];
    }

    /** A table as it stood when published; never changes. */
    public static final class Frozen<T> {
        private final @Nullable Object[][][] branches;

        private Frozen(@Nullable Object[][][] branches) {
            this.branches = branches;
        }

        /** What stood at an index, null if nothing. */
        public @Nullable T get(int index) {
            return lookUp(branches, index);
        }
    }
}
