package org.backstretch.leaderboards.rank;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Some sorted entries side by side. Changed in place only in the edition it was made in.
 *
 * <p>Neighbours on a board have keys close to each other, so an entry is one long: how far its key is above the
 * block's base in the upper half, its member in the lower. Half the bytes are half the cache misses and half the work
 * of copying. Only where keys lie 2^31 apart or more are they kept beside the entries in full.
 */
final class Block {
    static final int FULL = 128;

    private static final int ROOM = 8;

    private final long edition;
    private long base;
    private int size;
    private long[] entries;
    private long @Nullable [] keys;

    private Block(long edition, int size, long base, long[] entries, long @Nullable [] keys) {
        this.edition = edition;
        this.size = size;
        this.base = base;
        this.entries = entries;
        this.keys = keys;
    }

    static Block of(long edition, long key, int member) {
        return new Block(edition, 1, key, new long[] {member}, null);
    }

    int size() {
        return size;
    }

    long key(int at) {
        return keys == null ? base + (entries[at] >>> Integer.SIZE) : keys[at];
    }

    int member(int at) {
        return (int) entries[at];
    }

    /** How many keys are smaller. */
    int before(long key) {
        if (keys != null) {
            return Search.below(keys, size, key);
        }
        if (key <= base) {
            return 0;
        }
        return reaches(key) ? Search.below(entries, size, (key - base) << Integer.SIZE) : size;
    }

    private int upTo(long key) {
        return key == Long.MAX_VALUE ? size : before(key + 1);
    }

    /** Whether a key not below the base fits into half a long. */
    private boolean reaches(long key) {
        return (key - base) >>> (Integer.SIZE - 1) == 0;
    }

    /** Where the entry is, or {@code -1 - p} if it is missing and belongs at {@code p}. */
    int find(long key, int member, MemberOrder order) {
        int low = before(key);
        if (low == size || key(low) != key) {
            return -1 - low;
        }
        return member(low) == member ? low : findAmongEqual(low, upTo(key), member, order);
    }

    private int findAmongEqual(int from, int to, int member, MemberOrder order) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int compared = order.compare(member(middle), member);
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
        block.insert(at, key, member);
        return block;
    }

    /** This block with one entry less: itself if it is of this edition. */
    Block without(int at, long now) {
        var block = now == edition ? this : copy(now, size);
        block.delete(at);
        return block;
    }

    /** The entries in a range, as a block of their own. */
    Block part(int from, int to, long now) {
        var part = copy(now, size);
        part.entries = Arrays.copyOfRange(entries, from, to);
        part.keys = keys == null ? null : Arrays.copyOfRange(keys, from, to);
        part.size = to - from;
        part.rebase(part.key(0));
        return part;
    }

    /** These entries and then those of another. */
    Block joined(Block next, long now) {
        var all = copy(now, size + next.size);
        for (int at = 0; at < next.size; at++) {
            all.insert(all.size, next.key(at), next.member(at));
        }
        return all;
    }

    private Block copy(long now, int capacity) {
        return new Block(
                now, size, base, Arrays.copyOf(entries, capacity), keys == null ? null : Arrays.copyOf(keys, capacity));
    }

    private void insert(int at, long key, int member) {
        makeRoom();
        if (keys == null && key < base) {
            rebase(key);
        }
        if (keys == null && !reaches(key)) {
            spell();
        }
        System.arraycopy(entries, at, entries, at + 1, size - at);
        if (keys == null) {
            entries[at] = (key - base) << Integer.SIZE | member;
        } else {
            System.arraycopy(keys, at, keys, at + 1, size - at);
            keys[at] = key;
            entries[at] = member;
        }
        size++;
    }

    private void delete(int at) {
        size--;
        System.arraycopy(entries, at + 1, entries, at, size - at);
        if (keys != null) {
            System.arraycopy(keys, at + 1, keys, at, size - at);
        }
    }

    private void makeRoom() {
        if (size == entries.length) {
            int capacity = size + ROOM;
            entries = Arrays.copyOf(entries, capacity);
            keys = keys == null ? null : Arrays.copyOf(keys, capacity);
        }
    }

    /** Counts the keys from another base, if all can be. */
    private void rebase(long lowest) {
        spell();
        long highest = key(size - 1);
        base = lowest;
        if (highest >= lowest && reaches(highest)) {
            for (int at = 0; at < size; at++) {
                entries[at] |= (key(at) - lowest) << Integer.SIZE;
            }
            keys = null;
        }
    }

    /** Keeps the keys in full from now on. */
    private void spell() {
        if (keys == null) {
            var full = new long[entries.length];
            for (int at = 0; at < size; at++) {
                full[at] = key(at);
                entries[at] = member(at);
            }
            keys = full;
        }
    }
}
