package org.backstretch.leaderboards.live;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.kit.problem.NotHereYet;
import org.backstretch.leaderboards.board.Board;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The boards as they are now. One thread publishes; readers take the newest and never wait. */
@ApplicationScoped
public class LiveBoards {
    private final List<Consumer<Boards>> followers = new CopyOnWriteArrayList<>();
    private volatile @Nullable Boards current;

    /** The follower is told each new moment, on the publishing thread, in order. */
    public void follow(Consumer<Boards> follower) {
        followers.add(follower);
    }

    public void publish(Boards boards) {
        current = boards;
        followers.forEach(follower -> follower.accept(boards));
    }

    public boolean isReady() {
        return current != null;
    }

    /** @throws NotCaughtUp until the first moment is published */
    public Boards now() {
        var boards = current;
        if (boards == null) {
            throw new NotCaughtUp();
        }
        return boards;
    }

    /** Counts what was published; 0 before. */
    public long moment() {
        var boards = current;
        return boards == null ? 0 : boards.moment();
    }

    /** @see Boards#group(String, String, Reader) */
    public BoardGroup group(String kind, String owner, Reader reader) {
        return now().group(kind, owner, reader);
    }

    /** @see Boards#group(String, Reader) */
    public BoardGroup groupOf(String board, Reader reader) {
        return now().group(board, reader);
    }

    /** Who asks, as far as a board may depend on it. */
    public Reader reader(SecurityIdentity who) {
        var account = who.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? Optional.of(UUID.fromString(token.getSubject()))
                : Optional.<UUID>empty();
        return now().reader(account, who.hasRole(Caller.ADMIN));
    }

    /** A board as anybody may read it: see {@link #board(String, Reader)}. */
    public Board board(String id) {
        return board(id, Reader.NOBODY);
    }

    /**
     * A board as this reader may read it.
     *
     * @throws NotHereYet as {@link Boards#group} does
     * @throws NotHere for a board that its owner does not have
     */
    public Board board(String id, Reader reader) {
        return groupOf(id, reader).board(id, reader);
    }
}
