package org.backstretch.leaderboards.rank;

import java.util.Arrays;

/** Shelves in order: everything in an index. Changed in place only in the edition it was made in. */
final class Root {
    private final long edition;
    private final Fences fences;
    private Shelf[] shelves;

    private Root(long edition, Fences fences, Shelf[] shelves) {
        this.edition = edition;
        this.fences = fences;
        this.shelves = shelves;
    }

    static Root empty(long edition) {
        return new Root(edition, new Fences(), new Shelf[0]);
    }

    Fences fences() {
        return fences;
    }

    int size() {
        return fences.nodes();
    }

    Shelf shelf(int at) {
        return shelves[at];
    }

    /** This root, fit for change. */
    Root own(long now) {
        return now == edition ? this : new Root(now, fences.copy(), Arrays.copyOf(shelves, size()));
    }

    /** The last shelf that begins with the entry or before it; the first shelf if none does. */
    int find(long key, int member, MemberOrder order) {
        int last = fences.beginningUpTo(key) - 1;
        if (last < 0 || fences.first(last) != key) {
            return Math.max(0, last);
        }
        int found =
                Search.amongEqual(at -> shelves[at].firstMember(), fences.beginningBelow(key), last + 1, member, order);
        return Math.max(0, found >= 0 ? found : -2 - found);
    }

    /** The very first entry. */
    void begin(long key, int member) {
        insert(0, Shelf.of(edition, Block.of(edition, key, member)));
    }

    void add(int at, int block, int place, long key, int member) {
        var shelf = owned(at);
        shelf.add(block, place, key, member);
        fences.count(at, 1);
        fences.begin(at, shelf.firstKey());
        if (shelf.size() == Shelf.FULL) {
            var right = shelf.part(Shelf.FULL / 2, Shelf.FULL);
            replace(at, shelf.part(0, Shelf.FULL / 2));
            insert(at + 1, right);
        }
    }

    void remove(int at, int block, int place) {
        var shelf = owned(at);
        shelf.remove(block, place);
        fences.count(at, -1);
        if (shelf.size() == 0) {
            takeOut(at);
        } else {
            fences.begin(at, shelf.firstKey());
            if (shelf.size() < Shelf.FULL / 4) {
                joinWithNeighbour(at);
            }
        }
    }

    private Shelf owned(int at) {
        var shelf = shelves[at].own(edition);
        shelves[at] = shelf;
        return shelf;
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
        return shelves[at].size() + shelves[at + 1].size() <= Shelf.FULL * 3 / 4;
    }

    private void join(int at) {
        var joined = shelves[at].joined(shelves[at + 1], edition);
        takeOut(at + 1);
        replace(at, joined);
    }

    private void replace(int at, Shelf shelf) {
        fences.count(at, shelf.fences().entries() - fences.entriesIn(at));
        shelves[at] = shelf;
    }

    private void insert(int at, Shelf shelf) {
        int size = size();
        if (size == shelves.length) {
            shelves = Arrays.copyOf(shelves, size + Math.max(1, size >> 3));
        }
        System.arraycopy(shelves, at, shelves, at + 1, size - at);
        shelves[at] = shelf;
        fences.insert(at, shelf.firstKey(), shelf.fences().entries());
    }

    private void takeOut(int at) {
        int size = size();
        System.arraycopy(shelves, at + 1, shelves, at, size - at - 1);
        fences.remove(at);
        shelves = Arrays.copyOf(shelves, size - 1);
    }
}
