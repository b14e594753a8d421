package org.backstretch.leaderboards.live;

import java.util.Collection;
import java.util.HashMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.kit.problem.NotHereYet;
import org.backstretch.leaderboards.board.Board;
import org.backstretch.leaderboards.board.Part;
import org.backstretch.leaderboards.fact.Accounts;

/** All boards at one moment. Readers take it once and answer from it; the next moment is another object. */
public final class Boards {
    private final long moment;
    private final Accounts accounts;
    private final Owners owners;
    private final long count;
    private final SortedMap<String, Long> offsets;

    private Boards(long moment, Accounts accounts, Owners owners, long count, SortedMap<String, Long> offsets) {
        this.moment = moment;
        this.accounts = accounts;
        this.owners = owners;
        this.count = count;
        this.offsets = offsets;
    }

    public static Boards none(long moment, Accounts accounts) {
        return new Boards(moment, accounts, Owners.NONE, 0, new TreeMap<>());
    }

    /** Counts what this replica has published; says nothing to another replica. */
    public long moment() {
        return moment;
    }

    /** The next offset to read, by {@code topic/partition}. */
    public SortedMap<String, Long> offsets() {
        return offsets;
    }

    /** How many boards there are. */
    public long count() {
        return count;
    }

    /** Empty for an owner that is unknown. */
    public Optional<BoardGroup> of(String owner) {
        return owners.get(owner);
    }

    public Stream<BoardGroup> groups() {
        return owners.all();
    }

    /** Whoever it may be for. */
    public Optional<Board> board(String id) {
        return of(owner(id)).flatMap(group -> group.board(id));
    }

    /**
     * The boards of one owner that this reader may know of.
     *
     * @throws NotHereYet for an owner that is unknown or hidden from the reader, who may not tell the two apart
     */
    public BoardGroup group(String kind, String owner, Reader reader) {
        return of(owner).filter(group -> group.isFor(reader)).orElseThrow(() -> new NotHereYet(kind, owner));
    }

    /**
     * The group that this board is of.
     *
     * @throws NotHere for what cannot be a board's id
     * @throws NotHereYet as {@link #group(String, String, Reader)} does
     */
    public BoardGroup group(String board, Reader reader) {
        if (board.indexOf('.') < 0) {
            throw new NotHere("board", board);
        }
        return group("board", owner(board), reader);
    }

    /** What a board's id begins with. */
    static String owner(String board) {
        int dot = board.indexOf('.');
        return dot < 0 ? board : board.substring(0, dot);
    }

    /** Who asks, with what is known here of their account. */
    public Reader reader(Optional<UUID> account, boolean isAdmin) {
        return new Reader(account, account.flatMap(accounts::person), isAdmin);
    }

    /** @param changed what is published now in place of the same parts before */
    public Boards next(Collection<Part> changed, SortedMap<String, Long> offsets) {
        var groups = new HashMap<String, BoardGroup>();
        changed.forEach(part ->
                groups.compute(part.owner(), (owner, group) -> (group == null ? orNone(owner) : group).with(part)));
        long more = groups.values().stream()
                .mapToLong(group -> group.count() - orNone(group.owner()).count())
                .sum();
        return new Boards(moment + 1, accounts, owners.with(groups), count + more, offsets);
    }

    private BoardGroup orNone(String owner) {
        return of(owner).orElseGet(() -> BoardGroup.none(owner));
    }
}
