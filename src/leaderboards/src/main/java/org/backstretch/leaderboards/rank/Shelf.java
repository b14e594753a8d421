package org.backstretch.leaderboards.rank;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Blocks in order. Changed in place only in the edition it was made in. */
final class Shelf {
    static final int FULL = 128;

    private final long edition;
    private final Fences fences;
    private Block[] blocks;

    /** {@link Block#packed()} of each: where readers go past the block, which would be one more cache miss. */
    private long[] @Nullable [] packed;

    private Shelf(long edition, Fences fences, Block[] blocks, long[] @Nullable [] packed) {
        this.edition = edition;
        this.fences = fences;
        this.blocks = blocks;
        this.packed = packed;
    }

    static Shelf of(long edition, Block block) {
        var shelf = new Shelf(edition, new Fences(), new Block[1], new long[1][]);
        shelf.insert(0, block);
        return shelf;
    }

    Fences fences() {
        return fences;
    }

    int size() {
        return fences.nodes();
    }

    /** The key of an entry. */
    long key(int at, int place) {
        var entries = packed[at];
        return entries == null ? blocks[at].key(place) : fences.first(at) + Packed.distance(entries[place]);
    }

    int member(int at, int place) {
        var entries = packed[at];
        return entries == null ? blocks[at].member(place) : Packed.member(entries[place]);
    }

    long firstKey() {
        return fences.first(0);
    }

    int firstMember() {
        return member(0, 0);
    }

    /** This shelf, fit for change. */
    Shelf own(long now) {
        return now == edition
                ? this
                : new Shelf(now, fences.copy(), Arrays.copyOf(blocks, size()), Arrays.copyOf(packed, size()));
    }

    /** The last block that begins with the entry or before it; the first block if none does. */
    int find(long key, int member, MemberOrder order) {
        int last = fences.beginningUpTo(key) - 1;
        if (last < 0 || fences.first(last) != key) {
            return Math.max(0, last);
        }
        int found = Search.amongEqual(at -> member(at, 0), fences.beginningBelow(key), last + 1, member, order);
        return Math.max(0, found >= 0 ? found : -2 - found);
    }

    /** Where in a block the entry is, or {@code -1 - p} if it is missing and belongs at {@code p}. */
    int find(int at, long key, int member, MemberOrder order) {
        var entries = packed[at];
        long first = fences.first(at);
        if (entries == null || key < first) {
            return blocks[at].find(key, member, order);
        }
        return Packed.find(entries, fences.entriesIn(at), key - first, fences.reach(at), member, order);
    }

    /** How many keys on this shelf are smaller. */
    int before(long key) {
        int at = fences.beginningBelow(key) - 1;
        return at < 0 ? 0 : fences.before(at) + blocks[at].before(key);
    }

    /**
     * Shows entries in order.
     *
     * @param from on this shelf
     * @param to on this shelf, not shown itself
     * @param preceding how many stand before this shelf
     */
    void walk(int from, int to, int preceding, Ranking.Visitor visitor) {
        int shown = from;
        for (int at = fences.holding(from); shown < to; at++) {
            int before = fences.before(at);
            int end = Math.min(to, before + fences.entriesIn(at));
            for (; shown < end; shown++) {
                visitor.visit(preceding + shown, key(at, shown - before), member(at, shown - before));
            }
        }
    }

    void add(int at, int place, long key, int member) {
        var block = blocks[at].with(place, key, member, edition);
        put(at, block);
        fences.count(at, 1);
        if (block.size() == Block.FULL) {
            replace(at, block.part(0, Block.FULL / 2, edition));
            insert(at + 1, block.part(Block.FULL / 2, Block.FULL, edition));
        }
    }

    void remove(int at, int place) {
        var block = blocks[at].without(place, edition);
        put(at, block);
        fences.count(at, -1);
        if (block.size() == 0) {
            takeOut(at);
        } else {
            if (block.size() < Block.FULL / 4) {
                joinWithNeighbour(at);
            }
        }
    }

    private void joinWithNeighbour(int at) {
        if (at > 0 && fit(at - 1)) {
            join(at - 1);
        } else if (at + 1 < size() && fit(at)) {
            join(at);
        }
    }

    /** Not to the brim: what is joined must not be split at once. */
    private boolean fit(int at) {
        return fences.entriesIn(at) + fences.entriesIn(at + 1) <= Block.FULL * 3 / 4;
    }

    private void join(int at) {
        var joined = blocks[at].joined(blocks[at + 1], edition);
        takeOut(at + 1);
        replace(at, joined);
    }

    private void replace(int at, Block block) {
        fences.count(at, block.size() - fences.entriesIn(at));
        put(at, block);
    }

    private void put(int at, Block block) {
        blocks[at] = block;
        packed[at] = block.packed();
        fences.begin(at, block.first());
    }

    private void insert(int at, Block block) {
        int size = size();
        if (size == blocks.length) {
            int capacity = size + Math.max(4, size >> 3);
            blocks = Arrays.copyOf(blocks, capacity);
            packed = Arrays.copyOf(packed, capacity);
        }
        System.arraycopy(blocks, at, blocks, at + 1, size - at);
        System.arraycopy(packed, at, packed, at + 1, size - at);
        fences.insert(at, block.first(), block.size());
        put(at, block);
    }

    private void takeOut(int at) {
        int size = size();
        fences.remove(at);
        System.arraycopy(blocks, at + 1, blocks, at, size - at - 1);
        System.arraycopy(packed, at + 1, packed, at, size - at - 1);
        // What is past the end must not be kept alive.
        blocks = Arrays.copyOf(blocks, size - 1);
        packed = Arrays.copyOf(packed, size - 1);
    }

    Shelf part(int from, int to) {
        return new Shelf(
                edition,
                fences.part(from, to),
                Arrays.copyOfRange(blocks, from, to),
                Arrays.copyOfRange(packed, from, to));
    }

    /** These blocks and then those of another. */
    Shelf joined(Shelf next, long now) {
        int both = size() + next.size();
        var all = new Shelf(now, fences.copy(), Arrays.copyOf(blocks, both), Arrays.copyOf(packed, both));
        System.arraycopy(next.blocks, 0, all.blocks, size(), next.size());
        System.arraycopy(next.packed, 0, all.packed, size(), next.size());
        all.fences.append(next.fences);
        return all;
    }
}
