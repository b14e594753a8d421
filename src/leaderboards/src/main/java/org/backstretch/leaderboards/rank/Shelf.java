package org.backstretch.leaderboards.rank;

import java.util.Arrays;

/** Blocks in order. Changed in place only in the edition it was made in. */
final class Shelf {
    static final int FULL = 128;

    private final long edition;
    private final Fences fences;
    private Block[] blocks;

    private Shelf(long edition, Fences fences, Block[] blocks) {
        this.edition = edition;
        this.fences = fences;
        this.blocks = blocks;
    }

    static Shelf of(long edition, Block block) {
        var shelf = new Shelf(edition, new Fences(), new Block[1]);
        shelf.insert(0, block);
        return shelf;
    }

    Fences fences() {
        return fences;
    }

    int size() {
        return fences.nodes();
    }

    Block block(int at) {
        return blocks[at];
    }

    long firstKey() {
        return fences.first(0);
    }

    int firstMember() {
        return blocks[0].member(0);
    }

    /** This shelf, fit for change. */
    Shelf own(long now) {
        return now == edition ? this : new Shelf(now, fences.copy(), Arrays.copyOf(blocks, size()));
    }

    /** The last block that begins with the entry or before it; the first block if none does. */
    int find(long key, int member, MemberOrder order) {
        int high = fences.beginningUpTo(key);
        if (high == 0 || fences.first(high - 1) != key) {
            return Math.max(0, high - 1);
        }
        int low = fences.beginningBelow(key);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (order.compare(blocks[middle].member(0), member) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Math.max(0, low - 1);
    }

    void add(int at, int place, long key, int member) {
        var block = blocks[at].with(place, key, member, edition);
        blocks[at] = block;
        fences.count(at, 1);
        fences.begin(at, block.key(0));
        if (block.size() == Block.FULL) {
            replace(at, block.part(0, Block.FULL / 2, edition));
            insert(at + 1, block.part(Block.FULL / 2, Block.FULL, edition));
        }
    }

    void remove(int at, int place) {
        var block = blocks[at].without(place, edition);
        blocks[at] = block;
        fences.count(at, -1);
        if (block.size() == 0) {
            takeOut(at);
        } else {
            fences.begin(at, block.key(0));
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
        blocks[at] = block;
    }

    private void insert(int at, Block block) {
        int size = size();
        if (size == blocks.length) {
            blocks = Arrays.copyOf(blocks, size + Math.max(4, size >> 3));
        }
        System.arraycopy(blocks, at, blocks, at + 1, size - at);
        blocks[at] = block;
        fences.insert(at, block.key(0), block.size());
    }

    private void takeOut(int at) {
        int size = size();
        System.arraycopy(blocks, at + 1, blocks, at, size - at - 1);
        fences.remove(at);
        blocks = Arrays.copyOf(blocks, Math.max(1, size - 1));
    }

    Shelf part(int from, int to) {
        return new Shelf(edition, fences.part(from, to), Arrays.copyOfRange(blocks, from, to));
    }

    /** These blocks and then those of another. */
    Shelf joined(Shelf next, long now) {
        var all = new Shelf(now, fences.copy(), Arrays.copyOf(blocks, size() + next.size()));
        System.arraycopy(next.blocks, 0, all.blocks, size(), next.size());
        all.fences.append(next.fences);
        return all;
    }
}
