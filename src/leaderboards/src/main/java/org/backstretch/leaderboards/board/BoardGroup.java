package org.backstretch.leaderboards.board;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The boards of one race or one challenge, all of one moment: what an answer is taken from. */
public final class BoardGroup {
    private final UUID owner;
    private final Map<String, Board> boards = new LinkedHashMap<>();

    BoardGroup(UUID owner, List<Board> boards) {
        this.owner = owner;
        boards.forEach(board -> this.boards.put(board.id(), board));
    }

    public UUID owner() {
        return owner;
    }

    /** In the order in which they are offered. */
    public Collection<Board> all() {
        return Collections.unmodifiableCollection(boards.values());
    }

    public Optional<Board> board(String id) {
        return Optional.ofNullable(boards.get(id));
    }

    /** The same boards; one that says what it said before is the very same object, with all it has already worked out. */
    BoardGroup since(BoardGroup before) {
        return new BoardGroup(
                owner,
                boards.values().stream()
                        .map(board -> before.board(board.id())
                                .filter(board::saysTheSameAs)
                                .orElse(board))
                        .toList());
    }
}
