package org.backstretch.local.up;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.backstretch.local.process.Child;
import org.backstretch.local.process.DiskSpace;
import org.backstretch.local.process.Part;
import org.backstretch.local.process.Trouble;

/** A part under supervision: what it is doing, and its restart whenever it ends without having been asked to. */
public final class Watched {
    /** In the order of a life, but for restarts. */
    public enum State {
        WAITING,
        STARTING,
        READY,
        RESTARTING,
        STOPPED
    }

    private final Part part;
    private final Journal journal;
    private final Runnable changed;
    private final ReentrantLock launching = new ReentrantLock();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile State state = State.WAITING;
    private volatile int restarts;
    private volatile Duration startTook = Duration.ZERO;
    private volatile BackOff backOff = BackOff.NONE;

    /** @param changed told after each change of state */
    Watched(Part part, Journal journal, Runnable changed) {
        this.part = part;
        this.journal = journal;
        this.changed = changed;
    }

    /** What can be done before the needed parts are ready. Worth a word only where it takes a while, as the first time. */
    void prepare() {
        var begin = Instant.now();
        try {
            part.prepare();
        } catch (RuntimeException failure) {
            throw told(failure);
        }
        var took = Duration.between(begin, Instant.now());
        if (took.toSeconds() > 0) {
            journal.say("%-13s is prepared after %s".formatted(part.name(), seconds(took)));
        }
    }

    /** The first start; a failure is the caller's to tell. */
    void start() {
        enter(State.STARTING);
        journal.say("%-13s starts".formatted(part.name()));
        launch();
        journal.say("%-13s is ready after %s".formatted(part.name(), seconds(startTook)));
    }

    void stop() {
        stopped.countDown();
        part.stop();
        // A launch that is under way ends now, because its process did; what it may have started since goes too.
        launching.lock();
        try {
            part.stop();
        } finally {
            launching.unlock();
        }
        if (state != State.WAITING) {
            enter(State.STOPPED);
            journal.say("%-13s is stopped".formatted(part.name()));
        }
    }

    Part part() {
        return part;
    }

    State state() {
        return state;
    }

    int restarts() {
        return restarts;
    }

    Duration startTook() {
        return startTook;
    }

    private void launch() {
        launching.lock();
        try {
            if (isStopping()) {
                throw new Trouble(part.name() + " does not start, because everything is being stopped.");
            }
            var begin = Instant.now();
            part.start();
            startTook = Duration.between(begin, Instant.now());
        } catch (RuntimeException failure) {
            // It may be alive without being ready: a second one must not start beside it.
            part.stop();
            throw told(failure);
        } finally {
            launching.unlock();
        }
        enter(State.READY);
        watch(Instant.now());
    }

    private void watch(Instant readySince) {
        Optional.ofNullable(part.child())
                .ifPresent(child -> child.onExit()
                        .thenRun(() -> Thread.ofVirtual()
                                .name("restart-" + part.name())
                                .start(() -> heal(child, readySince))));
    }

    private void heal(Child ended, Instant readySince) {
        if (isStopping()) {
            return;
        }
        enter(State.RESTARTING);
        journal.warn(ended.ended("unexpectedly").sentence());
        backOff = backOff.after(Duration.between(readySince, Instant.now()));
        while (!stopsWithin(backOff.pause()) && !startedAgain()) {
            backOff = backOff.after(Duration.ZERO);
        }
    }

    private boolean startedAgain() {
        restarts++;
        journal.say("%-13s starts again (restart %d)".formatted(part.name(), restarts));
        try {
            launch();
            journal.say("%-13s is ready again after %s".formatted(part.name(), seconds(startTook)));
            return true;
        } catch (Trouble trouble) {
            if (!isStopping()) {
                journal.warn(trouble.sentence());
            }
            return false;
        }
    }

    private Trouble told(RuntimeException failure) {
        if (failure instanceof Trouble trouble) {
            return trouble;
        }
        var why = String.valueOf(failure.getMessage());
        return new Trouble(DiskSpace.wasFull(why) ? DiskSpace.FULL : part.name() + " does not start: " + why, failure);
    }

    private boolean isStopping() {
        return stopped.getCount() == 0;
    }

    private boolean stopsWithin(Duration pause) {
        try {
            return stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static String seconds(Duration duration) {
        return "%.1f s".formatted(duration.toMillis() / 1000.0);
    }

    private void enter(State next) {
        state = next;
        changed.run();
    }
}
