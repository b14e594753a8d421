package org.backstretch.leaderboards.live;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.leaderboards.board.Board;
import org.backstretch.leaderboards.board.BoardKind;
import org.backstretch.leaderboards.board.Heading;
import org.backstretch.leaderboards.board.Part;

/** The boards of one owner, all of one moment: what an answer is taken from. Never changes. */
public final class BoardGroup {
    private final String owner;
    private final SortedMap<String, Part> parts;
    private final int count;

    private BoardGroup(String owner, SortedMap<String, Part> parts) {
        this.owner = owner;
        this.parts = parts;
        this.count = parts.values().stream().mapToInt(Part::count).sum();
    }

    static BoardGroup none(String owner) {
        return new BoardGroup(owner, new TreeMap<>());
    }

    BoardGroup with(Part part) {
        var next = new TreeMap<>(parts);
        if (part.count() > 0) {
            next.put(part.name(), part);
        } else {
            next.remove(part.name());
        }
        return new BoardGroup(owner, next);
    }

    /** A race, challenge or series by its id, or the name of what is of all of them. */
    public String owner() {
        return owner;
    }

    int count() {
        return count;
    }

    /** In the order in which they are offered. */
    public List<Board> all() {
        return boards().toList();
    }

    private Stream<Board> boards() {
        return parts.values().stream().flatMap(Part::boards);
    }

    public Optional<Board> board(String id) {
        for (var part : parts.values()) {
            var found = part.board(id);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Those that this reader may know of. */
    public List<Board> all(Reader reader) {
        return boards().filter(board -> shows(board.heading(), reader)).toList();
    }

    /** @throws NotHere for a board that there is not, or that the reader may not know of */
    public Board board(String id, Reader reader) {
        return board(id).filter(board -> shows(board.heading(), reader)).orElseThrow(() -> new NotHere("board", id));
    }

    boolean isFor(Reader reader) {
        return boards().anyMatch(board -> shows(board.heading(), reader));
    }

    /** Whether this reader may know of the board. */
    public boolean shows(Heading heading, Reader reader) {
        return switch (heading.visibility()) {
            case PUBLIC -> true;
            case MEMBERS -> isInsider(reader) || isMember(reader);
            case OFFICIALS -> isInsider(reader);
        };
    }

    private boolean isInsider(Reader reader) {
        return reader.isAdmin()
                || reader.account()
                        .filter(account -> parts.values().stream()
                                .map(Part::insiders)
                                .anyMatch(insiders -> insiders.contains(account)))
                        .isPresent();
    }

    private boolean isMember(Reader reader) {
        return reader.person()
                .filter(person -> boards().anyMatch(
                                board -> board.heading().kind() == BoardKind.MEMBERS && board.line(person) >= 0))
                .isPresent();
    }
}
