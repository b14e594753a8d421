package org.backstretch.leaderboards.rank;

/**
 * Entries of a key and a member, kept sorted by key ascending, equal keys by a {@link MemberOrder}.
 *
 * <p>For one writing thread. Entries lie in blocks of at most 128, blocks on shelves of at most 128, so that a change
 * copies at most one of each after {@link #publish()}, and nothing before the next one.
 */
public final class RankedIndex {
    private final MemberOrder order;
    private long edition = 1;
    private Root root = Root.empty(0);
    private Ranking published = Ranking.EMPTY;

    /** @param order must answer the same for two members as long as both are in with equal keys */
    public RankedIndex(MemberOrder order) {
        this.order = order;
    }

    /** How many entries are in it. */
    public int size() {
        return root.fences().entries();
    }

    /** @throws IllegalStateException if the entry is in already */
    public void add(long key, int member) {
        if (root.size() == 0) {
            root = root.own(edition);
            root.begin(key, member);
            return;
        }
        int at = root.find(key, member, order);
        var shelf = root.shelf(at);
        int block = shelf.find(key, member, order);
        int place = shelf.find(block, key, member, order);
        if (place >= 0) {
            throw new IllegalStateException("Member " + member + " is in already with key " + key);
        }
        root = root.own(edition);
        root.add(at, block, -1 - place, key, member);
    }

    /** @throws IllegalStateException if there is no such entry */
    public void remove(long key, int member) {
        int at = root.find(key, member, order);
        int block = root.size() == 0 ? -1 : root.shelf(at).find(key, member, order);
        int place = block < 0 ? -1 : root.shelf(at).find(block, key, member, order);
        if (place < 0) {
            throw new IllegalStateException("Member " + member + " is not in with key " + key);
        }
        root = root.own(edition);
        root.remove(at, block, place);
    }

    /** What is in it now, for any thread and for ever; the same object as before if nothing was added or removed. */
    public Ranking publish() {
        if (published.root() != root) {
            published = root.size() == 0 ? Ranking.EMPTY : new Ranking(root);
            edition++;
        }
        return published;
    }
}
