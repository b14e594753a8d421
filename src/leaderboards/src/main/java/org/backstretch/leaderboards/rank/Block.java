package org.backstretch.leaderboards.rank;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Some sorted entries side by side, {@link Packed} unless their keys lie too far apart. Changed in place only in the
 * edition it was made in.
 */
final class Block {
    static final int FULL = 128;

    private static final int ROOM = 8;

    private final long edition;
    private long first;
    private int size;
    private long[] entries;

    /** Where some key is 2^31 or more above the first, all keys in full; then the entries are the members alone. */
    private long @Nullable [] keys;

    private Block(long edition, int size, long first, long[] entries, long @Nullable [] keys) {
        this.edition = edition;
        this.size = size;
        this.first = first;
        this.entries = entries;
        this.keys = keys;
    }

    static Block of(long edition, long key, int member) {
        return new Block(edition, 1, key, new long[] {Packed.entry(0, member)}, null);
    }

    int size() {
        return size;
    }

    long first() {
        return first;
    }

    /** The entries, counted from the first key; null if their keys lie too far apart. */
    long @Nullable [] packed() {
        return keys == null ? entries : null;
    }

    long key(int at) {
        return keys == null ? first + Packed.distance(entries[at]) : keys[at];
    }

    int member(int at) {
        return Packed.member(entries[at]);
    }

    /** How many keys are smaller. */
    int before(long key) {
        if (key <= first) {
            return 0;
        }
        return keys == null ? Packed.before(entries, size, key - first, 0) : Search.below(keys, size, key);
    }

    /** Where the entry is, or {@code -1 - p} if it is missing and belongs at {@code p}. */
    int find(long key, int member, MemberOrder order) {
        int low = before(key);
        int high = key == Long.MAX_VALUE ? size : before(key + 1);
        return Search.amongEqual(this::member, low, high, member, order);
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
        var part = new Block(
                now,
                to - from,
                first,
                Arrays.copyOfRange(entries, from, to),
                keys == null ? null : Arrays.copyOfRange(keys, from, to));
        part.begin(key(from));
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
                now,
                size,
                first,
                Arrays.copyOf(entries, capacity),
                keys == null ? null : Arrays.copyOf(keys, capacity));
    }

    private void insert(int at, long key, int member) {
        makeRoom();
        if (at == 0) {
            begin(key);
        }
        if (keys == null && !Packed.fits(key - first)) {
            spell();
        }
        System.arraycopy(entries, at, entries, at + 1, size - at);
        if (keys == null) {
            entries[at] = Packed.entry(key - first, member);
        } else {
            System.arraycopy(keys, at, keys, at + 1, size - at);
            keys[at] = key;
            entries[at] = Packed.entry(0, member);
        }
        size++;
    }

    private void makeRoom() {
        if (size == entries.length) {
            int capacity = size + ROOM;
            entries = Arrays.copyOf(entries, capacity);
            keys = keys == null ? null : Arrays.copyOf(keys, capacity);
        }
    }

    private void delete(int at) {
        size--;
        System.arraycopy(entries, at + 1, entries, at, size - at);
        if (keys != null) {
            System.arraycopy(keys, at + 1, keys, at, size - at);
        }
        if (at == 0 && size > 0) {
            begin(key(0));
        }
    }

    /** Another first key: all others are counted from it, if they are near enough. */
    private void begin(long key) {
        if (key == first && keys == null) {
            return;
        }
        long last = key(size - 1);
        if (!Packed.fits(last - key)) {
            spell();
        } else if (keys == null) {
            long shift = (first - key) << Integer.SIZE;
            for (int at = 0; at < size; at++) {
                entries[at] += shift;
            }
        } else {
            for (int at = 0; at < size; at++) {
                entries[at] = Packed.entry(keys[at] - key, member(at));
            }
            keys = null;
        }
        first = key;
    }

    /** Keeps the keys in full from now on. */
    private void spell() {
        if (keys == null) {
            var full = new long[entries.length];
            for (int at = 0; at < size; at++) {
                full[at] = key(at);
                entries[at] = Packed.entry(0, member(at));
            }
            keys = full;
        }
    }
}
