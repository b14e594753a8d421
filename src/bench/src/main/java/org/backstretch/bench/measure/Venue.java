package org.backstretch.bench.measure;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.backstretch.bench.stack.Crowd;
import org.backstretch.bench.stack.Flood;
import org.backstretch.bench.stack.OwnStack;
import org.backstretch.local.process.DataFolder;
import org.jspecify.annotations.Nullable;

/**
 * What measures run on. Whatever several of them use is started when the first asks for it, and ends when one asks for
 * something larger, which then has the machine for itself.
 */
public final class Venue implements AutoCloseable {
    private final Setting setting;
    private final Consumer<String> progress;
    private final DataFolder folder = DataFolder.temporary();
    private @Nullable Crowd crowd;
    private @Nullable Flood flood;
    private @Nullable OwnStack stack;

    public Venue(Setting setting, Consumer<String> progress) {
        this.setting = setting;
        this.progress = progress;
    }

    public Setting setting() {
        return setting;
    }

    /** A line for the person who waits. */
    public void say(String line) {
        progress.accept(line);
    }

    /** One large race on a Kafka and a leaderboards process, and nothing else. */
    public Crowd crowd() {
        var there = crowd;
        if (there == null) {
            there = said("starting Kafka and leaderboards with a board of %,d".formatted(Crowd.RUNNERS), Crowd::start);
            crowd = there;
        }
        return there;
    }

    /** Races of a thousand, more and more of them, on a Kafka and a leaderboards process, and nothing else. */
    public Flood flood() {
        closeCrowd();
        var there = flood;
        if (there == null) {
            there = said("starting Kafka and leaderboards for many races", Flood::start);
            flood = there;
        }
        return there;
    }

    /** Everything, as {@code backstretch up} starts it. */
    public OwnStack stack() {
        closeCrowd();
        closeFlood();
        var there = stack;
        return there == null ? started() : there;
    }

    /** Known before it runs, so that a run cut short finds it. */
    private OwnStack started() {
        say("starting a whole stack");
        var fresh = OwnStack.in(folder.of("stack"));
        stack = fresh;
        try {
            fresh.start();
            return fresh;
        } catch (RuntimeException failure) {
            stack = null;
            fresh.close();
            throw failure;
        }
    }

    private <T> T said(String what, Supplier<T> start) {
        say(what);
        return start.get();
    }

    private synchronized void closeCrowd() {
        var there = crowd;
        if (there != null) {
            there.close();
            crowd = null;
        }
    }

    private synchronized void closeFlood() {
        var there = flood;
        if (there != null) {
            there.close();
            flood = null;
        }
    }

    /** May be called twice. */
    @Override
    public synchronized void close() {
        closeCrowd();
        closeFlood();
        var running = stack;
        if (running != null) {
            running.close();
            stack = null;
        }
        folder.delete();
    }
}
