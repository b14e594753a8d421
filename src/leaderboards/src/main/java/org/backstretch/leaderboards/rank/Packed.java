package org.backstretch.leaderboards.rank;

/**
 * Entries of one long each: how far the key is above the first of the block in the upper half, the member in the lower.
 *
 * <p>Neighbours on a board have keys close to each other. Half the bytes are half the cache misses and half the work
 * of copying.
 */
final class Packed {
    private Packed() {}

    static long entry(long distance, int member) {
        return distance << Integer.SIZE | Integer.toUnsignedLong(member);
    }

    static long distance(long entry) {
        return entry >>> Integer.SIZE;
    }

    static int member(long entry) {
        return (int) entry;
    }

    /** Whether a distance fits into half a long, its sign left alone. */
    static boolean fits(long distance) {
        return distance >>> (Integer.SIZE - 1) == 0;
    }

    /**
     * How many entries are nearer.
     *
     * @param distance from the first, 0 or more
     * @param reach about the distance where the next block begins, 0 if unknown: keys are mostly spread evenly, so it
     *     says where to look first
     */
    static int before(long[] entries, int size, long distance, long reach) {
        if (!fits(distance)) {
            return size;
        }
        long sought = distance << Integer.SIZE;
        return fits(reach) && reach > 0
                ? Search.below(entries, size, sought, (int) (distance * size / reach))
                : Search.below(entries, size, sought);
    }

    /** Where the entry is, or {@code -1 - p} if it is missing and belongs at {@code p}. */
    static int find(long[] entries, int size, long distance, long reach, int member, MemberOrder order) {
        int low = before(entries, size, distance, reach);
        if (low == size || distance(entries[low]) != distance) {
            return -1 - low;
        }
        if (member(entries[low]) == member) {
            return low;
        }
        int high = low + 1;
        if (high < size && distance(entries[high]) == distance) {
            high = before(entries, size, distance + 1, 0);
        }
        return Search.amongEqual(at -> member(entries[at]), low, high, member, order);
    }
}
