package org.backstretch.leaderboards.board;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.kit.problem.NotHereYet;
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

    /**
     * The boards of one owner, all of one moment.
     *
     * @throws NotHereYet for a race or challenge that is unknown or a draft, which nobody may tell apart
     */
    BoardGroup of(String kind, UUID owner) {
        return now().of(owner).orElseThrow(() -> new NotHereYet(kind, owner));
    }

    /** The owner's boards, one of which is this. */
    BoardGroup groupOf(String board) {
        return of("board", Boards.owner(board).orElseThrow(() -> new NotHere("board", board)));
    }

    /** @throws NotHere for a board that its race or challenge does not have */
    public Board board(String id) {
        return groupOf(id).board(id).orElseThrow(() -> new NotHere("board", id));
    }
}
