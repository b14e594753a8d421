package org.backstretch.leaderboards.rank;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * {@link Table} for longs: a growing array with immutable copies that cost only what was touched. For one writing
 * thread.
 */
public final class LongTable {
    private static final int PAGE_BITS = 6;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int BRANCH_BITS = 8;
    private static final int BRANCH = 1 << BRANCH_BITS;
    private static final long[] @Nullable [] NO_BRANCH = new long[0][];

    private final long absent;
    private long[][] @Nullable [] branches = new long[0][][];
    private long[] branchEditions = new long[0];
    private long rootEdition;
    private long edition = 1;
    private @Nullable Frozen published;

    /** @param absent what stands where nothing was set */
    public LongTable(long absent) {
        this.absent = absent;
    }

    /** What stands at an index. */
    public long get(int index) {
        return lookUp(branches, index, absent);
    }

    /** @param index from 0; memory is taken for the touched neighbourhood only */
    public void set(int index, long value) {
        published = null;
        page(index)[1 + (index & (PAGE - 1))] = value;
    }

    /** The table as it is now, for any thread and for ever; the same object as before if nothing was set. */
    public Frozen publish() {
        var frozen = published;
        if (frozen == null) {
            frozen = new Frozen(branches, absent);
            published = frozen;
            edition++;
        }
        return frozen;
    }

    private long[] page(int index) {
        int at = (index >>> PAGE_BITS) & (BRANCH - 1);
        var branch = branch(index >>> (PAGE_BITS + BRANCH_BITS), at);
        var page = branch[at];
        if (page == null) {
            page = new long[1 + PAGE];
            Arrays.fill(page, absent);
        } else if (page[0] != edition) {
            page = page.clone();
        }
        page[0] = edition;
        branch[at] = page;
        return page;
    }

    private long[] @Nullable [] branch(int at, int page) {
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

    private static long lookUp(long[][] @Nullable [] branches, int index, long absent) {
        int at = index >>> (PAGE_BITS + BRANCH_BITS);
        if (at >= branches.length) {
            return absent;
        }
        var branch = branches[at];
        int number = (index >>> PAGE_BITS) & (BRANCH - 1);
        var page = number < branch.length ? branch[number] : null;
        return page == null ? absent : page[1 + (index & (PAGE - 1))];
    }

    /** A table as it stood when published; never changes. */
    public static final class Frozen {
        private final long[][] @Nullable [] branches;
        private final long absent;

        private Frozen(long[][] @Nullable [] branches, long absent) {
            this.branches = branches;
            this.absent = absent;
        }

        /** What stood at an index. */
        public long get(int index) {
            return lookUp(branches, index, absent);
        }
    }
}
