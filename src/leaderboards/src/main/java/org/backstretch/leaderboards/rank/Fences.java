package org.backstretch.leaderboards.rank;

import java.util.Arrays;

/** What is known of a row of nodes without touching them: the first key of each, and how many entries precede it. */
final class Fences {
    private static final int ROOM = 16;

    private long[] firsts;
    private int[] before;
    private int nodes;
    private int entries;

    Fences() {
        this(new long[1], new int[1], 0, 0);
    }

    private Fences(long[] firsts, int[] before, int nodes, int entries) {
        this.firsts = firsts;
        this.before = before;
        this.nodes = nodes;
        this.entries = entries;
    }

    Fences copy() {
        return new Fences(Arrays.copyOf(firsts, nodes), Arrays.copyOf(before, nodes), nodes, entries);
    }

    int nodes() {
        return nodes;
    }

    int entries() {
        return entries;
    }

    int entriesIn(int node) {
        return (node + 1 < nodes ? before[node + 1] : entries) - before[node];
    }

    int before(int node) {
        return before[node];
    }

    long first(int node) {
        return firsts[node];
    }

    /** How far the next node begins above this one; 0 if there is none. */
    long reach(int node) {
        return node + 1 < nodes ? firsts[node + 1] - firsts[node] : 0;
    }

    /** How many nodes begin with a smaller key. */
    int beginningBelow(long key) {
        return Search.below(firsts, nodes, key);
    }

    /** How many nodes begin with this key or a smaller one. */
    int beginningUpTo(long key) {
        return Search.upTo(firsts, nodes, key);
    }

    /** The node that holds the entry at a position. */
    int holding(int position) {
        return Search.upTo(before, nodes, position) - 1;
    }

    void begin(int node, long first) {
        firsts[node] = first;
    }

    /** A node has so many entries more. */
    void count(int node, int more) {
        for (int each = node + 1; each < nodes; each++) {
            before[each] += more;
        }
        entries += more;
    }

    /** A new node whose entries are new here, too. */
    void insert(int node, long first, int held) {
        if (nodes == firsts.length) {
            firsts = Arrays.copyOf(firsts, nodes + ROOM);
            before = Arrays.copyOf(before, nodes + ROOM);
        }
        int preceding = node < nodes ? before[node] : entries;
        System.arraycopy(firsts, node, firsts, node + 1, nodes - node);
        System.arraycopy(before, node, before, node + 1, nodes - node);
        firsts[node] = first;
        before[node] = preceding;
        nodes++;
        count(node, held);
    }

    /** A node leaves with its entries. */
    void remove(int node) {
        count(node, -entriesIn(node));
        System.arraycopy(firsts, node + 1, firsts, node, nodes - node - 1);
        System.arraycopy(before, node + 1, before, node, nodes - node - 1);
        nodes--;
    }

    /** The nodes in a range, counted from its beginning. */
    Fences part(int from, int to) {
        var part = new Fences();
        for (int node = from; node < to; node++) {
            part.insert(part.nodes, firsts[node], entriesIn(node));
        }
        return part;
    }

    void append(Fences next) {
        for (int node = 0; node < next.nodes; node++) {
            insert(nodes, next.firsts[node], next.entriesIn(node));
        }
    }
}
