package org.backstretch.leaderboards.stream;

import io.vertx.core.Context;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.backstretch.leaderboards.board.Board;
import org.jspecify.annotations.Nullable;

/**
 * A board that is watched: its newest version, the changes that led to it, and who watches. Under its lock frames are made
 * and handed to the watchers' contexts, so that all get them in one order; they are written outside it.
 */
final class Channel {
    /** How many changes somebody who was away may have missed. */
    private static final int KEPT = 256;

    /** Beyond this a change is larger than the top of the board, which says as much. */
    private static final int MOVES = 200;

    private final Map<Context, Set<Watcher>> watchers = new HashMap<>();
    private final Deque<Frame> changes = new ArrayDeque<>();
    private Board board;
    private long moment;

    /** The changes kept lead from here to the newest version. */
    private long keptFrom;

    private @Nullable Frame snapshot;
    private int idle;

    Channel(Board board, long moment) {
        this.board = board;
        this.moment = moment;
        this.keptFrom = moment;
    }

    /** Tells everybody, if this is newer and says something else. */
    synchronized void show(Board now, long moment) {
        if (moment <= this.moment) {
            return;
        }
        var before = board;
        this.board = now;
        this.moment = moment;
        if (before != now && !before.version().equals(now.version())) {
            snapshot = null;
            var frame = frame(Change.between(before, now));
            keep(frame);
            tell(watcher -> watcher.offer(frame));
        }
    }

    private Frame frame(Change change) {
        return change.moved().size() > MOVES ? snapshot() : Frame.of(moment, change);
    }

    private void keep(Frame frame) {
        changes.addLast(frame);
        if (changes.size() > KEPT) {
            keptFrom = changes.removeFirst().moment();
        }
    }

    private Frame snapshot() {
        var made = snapshot;
        if (made == null) {
            made = Frame.of(moment, Snapshot.of(board));
            snapshot = made;
        }
        return made;
    }

    /** To be called on the watcher's context. */
    void join(Watcher watcher, OptionalLong lastSeen) {
        watcher.begin(enter(watcher, lastSeen));
    }

    private synchronized List<Frame> enter(Watcher watcher, OptionalLong lastSeen) {
        watchers.computeIfAbsent(watcher.context(), context -> new HashSet<>()).add(watcher);
        if (lastSeen.isPresent() && canResume(lastSeen.getAsLong())) {
            return changes.stream()
                    .filter(frame -> frame.moment() > lastSeen.getAsLong())
                    .toList();
        }
        return List.of(snapshot());
    }

    private boolean canResume(long lastSeen) {
        return lastSeen >= keptFrom && lastSeen <= moment;
    }

    synchronized void leave(Watcher watcher) {
        var there = watchers.get(watcher.context());
        if (there != null && there.remove(watcher) && there.isEmpty()) {
            watchers.remove(watcher.context());
        }
    }

    /** For a watcher that reads again after it had fallen behind. */
    void drained(Watcher watcher) {
        watcher.catchUp(newest());
    }

    private synchronized Frame newest() {
        return snapshot();
    }

    synchronized int size() {
        return watchers.values().stream().mapToInt(Set::size).sum();
    }

    /** How many heartbeats in a row nobody has watched, this one included. */
    synchronized int beat() {
        tell(Watcher::heartbeat);
        idle = watchers.isEmpty() ? idle + 1 : 0;
        return idle;
    }

    /** Each on its own context, in the order in which this is called; one task for all of a context. */
    synchronized void tell(Consumer<Watcher> message) {
        watchers.forEach((context, there) -> {
            var now = List.copyOf(there);
            context.runOnContext(any -> now.forEach(message));
        });
    }
}
