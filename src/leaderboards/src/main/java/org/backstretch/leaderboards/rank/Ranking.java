package org.backstretch.leaderboards.rank;

import java.util.Objects;

/** The entries of an index as they stood when published; never changes. Positions count from 0. */
public final class Ranking {
    /** Nobody. */
    public static final Ranking EMPTY = new Ranking(Root.empty(0));

    private final Root root;

    Ranking(Root root) {
        this.root = root;
    }

    Root root() {
        return root;
    }

    /** How many entries there are. */
    public int size() {
        return root.fences().entries();
    }

    /**
     * Where an entry stands, or -1 if it is not there.
     *
     * @param order as it was for these entries when they were published
     */
    public int position(long key, int member, MemberOrder order) {
        if (size() == 0) {
            return -1;
        }
        int at = root.find(key, member, order);
        var shelf = root.shelf(at);
        int block = shelf.find(key, member, order);
        int place = shelf.find(block, key, member, order);
        return place < 0 ? -1 : root.fences().before(at) + shelf.fences().before(block) + place;
    }

    /** How many have a smaller key. */
    public int before(long key) {
        int at = root.fences().beginningBelow(key) - 1;
        if (at < 0) {
            return 0;
        }
        return root.fences().before(at) + root.shelf(at).before(key);
    }

    /** @throws IndexOutOfBoundsException unless 0 ≤ position < size */
    public int member(int position) {
        Objects.checkIndex(position, size());
        int at = root.fences().holding(position);
        var shelf = root.shelf(at);
        int onShelf = position - root.fences().before(at);
        int block = shelf.fences().holding(onShelf);
        return shelf.member(block, onShelf - shelf.fences().before(block));
    }

    /** @throws IndexOutOfBoundsException unless 0 ≤ position < size */
    public long key(int position) {
        Objects.checkIndex(position, size());
        int at = root.fences().holding(position);
        var shelf = root.shelf(at);
        int onShelf = position - root.fences().before(at);
        int block = shelf.fences().holding(onShelf);
        return shelf.key(block, onShelf - shelf.fences().before(block));
    }

    /** Shows the entries at the positions {@code from} to {@code from + count - 1}, as far as there are such, in order. */
    public void walk(int from, int count, Visitor visitor) {
        int position = Math.max(0, from);
        int end = (int) Math.min(size(), (long) from + count);
        if (position >= end) {
            return;
        }
        for (int at = root.fences().holding(position); position < end; at++) {
            int before = root.fences().before(at);
            int to = Math.min(end - before, root.fences().entriesIn(at));
            root.shelf(at).walk(position - before, to, before, visitor);
            position = before + to;
        }
    }

    /** Is shown entries one after the other. */
    @FunctionalInterface
    public interface Visitor {
        void visit(int position, long key, int member);
    }
}
