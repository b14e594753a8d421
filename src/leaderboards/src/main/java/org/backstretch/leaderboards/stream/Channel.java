package org.backstretch.leaderboards.stream;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.backstretch.leaderboards.board.Board;
import org.backstretch.leaderboards.board.Visibility;
import org.backstretch.leaderboards.live.Reader;
import org.jspecify.annotations.Nullable;

/**
 * A board that is watched: its newest version, what its watchers were told, and who they are. Under its lock frames are
 * made and handed to the watchers' contexts, so that all get them in one order; they are written outside it.
 *
 * <p>A change goes out at once, unless the frame before is still being written or there are more than a hundred a second:
 * then changes are joined, for at most {@link #LONGEST_JOIN} milliseconds.
 */
final class Channel {
    private static final long LONGEST_JOIN = 50;

    /** How many changes somebody who was away may have missed. */
    private static final int KEPT = 256;

    private final Vertx vertx;
    private final Tally tally;
    private final Map<Context, Set<Watcher>> watchers = new HashMap<>();
    private final Deque<Frame> changes = new ArrayDeque<>();
    private final Pending pending = new Pending();
    private final Pace pace = new Pace();

    /** What the watchers were told last, and since when that has been so. */
    private Board told;

    private long toldAt;
    private Board newest;
    private long newestAt;

    /** The changes kept lead from here to what was told last. */
    private long keptFrom;

    private @Nullable Frame snapshot;
    private int writing;
    private boolean isFast;
    private boolean isJoining;
    private int idle;

    Channel(Board board, long moment, Vertx vertx, Tally tally) {
        this.vertx = vertx;
        this.tally = tally;
        this.told = board;
        this.toldAt = moment;
        this.newest = board;
        this.newestAt = moment;
        this.keptFrom = moment;
    }

    Visibility visibility() {
        return newest.heading().visibility();
    }

    /** To be called with every moment. Tells everybody, if this is newer and says something else. */
    synchronized void show(Board now, long moment) {
        if (moment <= newestAt) {
            return;
        }
        var follows = moment == newestAt + 1;
        newestAt = moment;
        if (now == newest || now.version().equals(newest.version())) {
            newest = now;
            return;
        }
        newest = now;
        pending.add(now, follows);
        isFast = pace.isTooFast(System.nanoTime());
        if (isFast || writing > 0) {
            join();
        } else if (!isJoining) {
            tellNewest();
        }
    }

    private void join() {
        if (!isJoining) {
            isJoining = true;
            vertx.setTimer(LONGEST_JOIN, any -> joined());
        }
    }

    private synchronized void joined() {
        if (isJoining) {
            isJoining = false;
            tellNewest();
        }
    }

    private void tellNewest() {
        if (told.version().equals(newest.version())) {
            pending.clear();
            return;
        }
        var change = pending.between(told, newest);
        pending.clear();
        told = newest;
        toldAt = newestAt;
        snapshot = null;
        var frame = change.map(some -> Frame.of(toldAt, some)).orElseGet(this::snapshot);
        keep(frame);
        tally.change();
        if (!watchers.isEmpty()) {
            var bytes = frame.bytes(tally::encoding);
            write(watcher -> watcher.offer(toldAt, bytes));
        }
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
            made = Frame.of(toldAt, Snapshot.of(told));
            snapshot = made;
        }
        return made;
    }

    /** To be called on the watcher's context. */
    void join(Watcher watcher, OptionalLong lastSeen) {
        enter(watcher, lastSeen).forEach(frame -> watcher.write(frame.moment(), frame.bytes(tally::encoding)));
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
        return lastSeen >= keptFrom && lastSeen <= toldAt;
    }

    synchronized void leave(Watcher watcher) {
        var there = watchers.get(watcher.context());
        if (there != null && there.remove(watcher) && there.isEmpty()) {
            watchers.remove(watcher.context());
        }
    }

    /** For a watcher that reads again after it had fallen behind. */
    void drained(Watcher watcher) {
        if (watcher.isBehind()) {
            var frame = top();
            watcher.catchUp(frame.moment(), frame.bytes(tally::encoding));
        }
    }

    private synchronized Frame top() {
        return snapshot();
    }

    synchronized int size() {
        return watchers.values().stream().mapToInt(Set::size).sum();
    }

    /**
     * Shows that the stream lives, and ends it for those who may not see the board any more.
     *
     * @return how many heartbeats in a row nobody has watched, this one included
     */
    synchronized int beat(Predicate<Reader> maySee) {
        tell(watcher -> watcher.beat(maySee));
        idle = watchers.isEmpty() ? idle + 1 : 0;
        return idle;
    }

    synchronized void tell(Consumer<Watcher> message) {
        watchers.forEach((context, there) -> {
            var now = List.copyOf(there);
            context.runOnContext(any -> now.forEach(message));
        });
    }

    /** Each on its own context, in the order in which this is called; one task for all of a context. */
    private void write(Consumer<Watcher> message) {
        writing += watchers.size();
        watchers.forEach((context, there) -> {
            var now = List.copyOf(there);
            context.runOnContext(any -> {
                now.forEach(message);
                written();
            });
        });
    }

    /** What had to wait for this alone waits no longer. */
    private synchronized void written() {
        writing--;
        if (writing == 0 && !isFast) {
            joined();
        }
    }
}
