package org.backstretch.leaderboards.rank;

import java.util.Arrays;

/** Some sorted entries side by side. Changed in place only in the edition it was made in. */
final class Block {
    static final int FULL = 256;

    private final long edition;
    private int size;
    private long[] keys;
    private int[] members;

    private Block(long edition, int size, long[] keys, int[] members) {
        this.edition = edition;
        this.size = size;
        this.keys = keys;
        this.members = members;
    }

    static Block of(long edition, long key, int member) {
        return new Block(edition, 1, new long[] {key}, new int[] {member});
    }

    int size() {
        return size;
    }

    long key(int at) {
        return keys[at];
    }

    int member(int at) {
        return members[at];
    }

    /** How many keys are smaller. */
    int before(long key) {
        return Search.below(keys, size, key);
    }

    /** Where the entry is, or {@code -1 - p} if it is missing and belongs at {@code p}. */
    int find(long key, int member, MemberOrder order) {
        int low = Search.below(keys, size, key);
        if (low == size || keys[low] != key) {
            return -1 - low;
        }
        if (members[low] == member) {
            return low;
        }
        return findAmongEqual(low, Search.upTo(keys, size, key), member, order);
    }

    private int findAmongEqual(int from, int to, int member, MemberOrder order) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int compared = order.compare(members[middle], member);
            if (compared == 0) {
                return middle;
            }
            if (compared < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return -1 - low;
    }

    /** This block with one entry more: itself if it is of this edition. */
    Block with(int at, long key, int member, long now) {
        var block = now == edition ? this : copy(now, size + 1);
        block.makeRoom();
        System.arraycopy(block.keys, at, block.keys, at + 1, size - at);
        System.arraycopy(block.members, at, block.members, at + 1, size - at);
        block.keys[at] = key;
        block.members[at] = member;
        block.size = size + 1;
        return block;
    }

    /** This block with one entry less: itself if it is of this edition. */
    Block without(int at, long now) {
        var block = now == edition ? this : copy(now, size);
        System.arraycopy(block.keys, at + 1, block.keys, at, size - at - 1);
        System.arraycopy(block.members, at + 1, block.members, at, size - at - 1);
        block.size = size - 1;
        return block;
    }

    private Block copy(long now, int capacity) {
        return new Block(now, size, Arrays.copyOf(keys, capacity), Arrays.copyOf(members, capacity));
    }

    private void makeRoom() {
        if (size == keys.length) {
            int capacity = Math.min(FULL, size + Math.max(8, size >> 2));
            keys = Arrays.copyOf(keys, capacity);
            members = Arrays.copyOf(members, capacity);
        }
    }

    /** The entries in a range, as a block of their own. */
    Block part(int from, int to, long now) {
        return new Block(now, to - from, Arrays.copyOfRange(keys, from, to), Arrays.copyOfRange(members, from, to));
    }

    /** These entries and then those of another. */
    Block joined(Block next, long now) {
        var all = copy(now, size + next.size);
        System.arraycopy(next.keys, 0, all.keys, size, next.size);
        System.arraycopy(next.members, 0, all.members, size, next.size);
        all.size = size + next.size;
        return all;
    }
}
