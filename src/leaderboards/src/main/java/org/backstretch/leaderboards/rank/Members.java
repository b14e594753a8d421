package org.backstretch.leaderboards.rank;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;

/**
 * Gives ids small numbers, from 0 in the order they come; they are never taken back. The numbers mean nothing outside
 * one process: they must decide no order and enter no digest.
 *
 * <p>For one writing thread; any thread may read at the same time and finds at least what was added before the last
 * thing it saw published.
 */
public final class Members {
    private static final int PAGE_BITS = 6;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int FREE = 0;
    private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(int[].class);

    /**
     * Open addressing, its length a power of two. A slot holds the member plus one in as many low bits as the length
     * has, above them bits of the hash, so that a slot of another is passed without a look at its id. It is written
     * last: who sees it sees the id.
     */
    private volatile int[] slots = new int[16];

    /** Two longs an id. */
    private volatile long[][] pages = new long[1][];

    private volatile int size;

    /** How many there are. */
    public int size() {
        return size;
    }

    /** The number of an id, or -1. */
    public int of(UUID id) {
        long high = id.getMostSignificantBits();
        long low = id.getLeastSignificantBits();
        int[] table = slots;
        int mask = table.length - 1;
        long hash = hash(high, low);
        int tag = tag(hash, mask);
        for (int at = (int) hash & mask; ; at = (at + 1) & mask) {
            int taken = (int) SLOT.getAcquire(table, at);
            if (taken == FREE) {
                return -1;
            }
            int member = (taken & mask) - 1;
            if ((taken & ~mask) == tag && is(member, high, low)) {
                return member;
            }
        }
    }

    private boolean is(int member, long high, long low) {
        long[] page = pages[member >>> PAGE_BITS];
        int at = (member & (PAGE - 1)) << 1;
        return page[at] == high && page[at + 1] == low;
    }

    /** The number of an id, a new one if it has none. */
    public int add(UUID id) {
        int known = of(id);
        if (known >= 0) {
            return known;
        }
        int member = size;
        write(member, id);
        if (member >= slots.length * 0.7) {
            rehash();
        }
        take(slots, member, hash(id.getMostSignificantBits(), id.getLeastSignificantBits()));
        size = member + 1;
        return member;
    }

    /** @throws IndexOutOfBoundsException unless it is the number of an id */
    public UUID id(int member) {
        Objects.checkIndex(member, size);
        long[] page = pages[member >>> PAGE_BITS];
        int at = (member & (PAGE - 1)) << 1;
        return new UUID(page[at], page[at + 1]);
    }

    private void write(int member, UUID id) {
        int number = member >>> PAGE_BITS;
        var all = pages;
        if (number == all.length) {
            all = Arrays.copyOf(all, number + 1 + (number >> 1));
        }
        if (all[number] == null) {
            all[number] = new long[2 * PAGE];
            pages = all;
        }
        int at = (member & (PAGE - 1)) << 1;
        all[number][at] = id.getMostSignificantBits();
        all[number][at + 1] = id.getLeastSignificantBits();
    }

    private void rehash() {
        var larger = new int[slots.length * 2];
        for (int member = 0; member < size; member++) {
            long[] page = pages[member >>> PAGE_BITS];
            int at = (member & (PAGE - 1)) << 1;
            take(larger, member, hash(page[at], page[at + 1]));
        }
        slots = larger;
    }

    private static void take(int[] table, int member, long hash) {
        int mask = table.length - 1;
        int at = (int) hash & mask;
        while (table[at] != FREE) {
            at = (at + 1) & mask;
        }
        SLOT.setRelease(table, at, tag(hash, mask) | (member + 1));
    }

    /** The upper half of the hash, as far as a member leaves room. */
    private static int tag(long hash, int mask) {
        return (int) (hash >>> Integer.SIZE) & ~mask;
    }

    /** Ids made in the same millisecond differ in few bits: all of them must count. */
    private static long hash(long high, long low) {
        long mixed = (high ^ Long.rotateLeft(low, 32)) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
        return mixed ^ (mixed >>> 32);
    }
}
