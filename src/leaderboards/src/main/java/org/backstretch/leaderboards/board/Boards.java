package org.backstretch.leaderboards.board;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * All boards at one moment. Readers take it once and answer from it; the next moment is another object.
 *
 * @param moment counts what this replica has published; says nothing to another replica
 * @param groups by race or challenge
 * @param offsets the next offset to read, by {@code topic/partition}
 */
public record Boards(long moment, Map<UUID, BoardGroup> groups, SortedMap<String, Long> offsets) {
    private static final int ID_LENGTH = 36;

    static Boards none(long moment) {
        return new Boards(moment, Map.of(), new TreeMap<>());
    }

    /** Empty for an owner that is unknown or not for the public. */
    Optional<BoardGroup> of(UUID owner) {
        return Optional.ofNullable(groups.get(owner));
    }

    public Optional<Board> board(String id) {
        return owner(id).flatMap(this::of).flatMap(group -> group.board(id));
    }

    /** The race or challenge that a board's id begins with. */
    static Optional<UUID> owner(String board) {
        if (board.length() <= ID_LENGTH || board.charAt(ID_LENGTH) != '.') {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(board.substring(0, ID_LENGTH)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** @param changed what the boards of these owners are now; empty if there are none any more */
    Boards next(Map<UUID, Optional<BoardGroup>> changed, SortedMap<String, Long> offsets) {
        var all = new HashMap<>(groups);
        changed.forEach((owner, group) -> group.ifPresentOrElse(
                now -> all.merge(owner, now, (before, same) -> now.since(before)), () -> all.remove(owner)));
        return new Boards(moment + 1, all, offsets);
    }

    /** How many boards there are. */
    public long count() {
        return groups.values().stream().mapToLong(group -> group.all().size()).sum();
    }
}
