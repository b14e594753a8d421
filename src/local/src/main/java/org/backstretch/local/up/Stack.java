package org.backstretch.local.up;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.backstretch.local.mail.LocalMail;
import org.backstretch.local.process.Child;
import org.backstretch.local.process.DiskSpace;
import org.backstretch.local.process.Trouble;
import org.jspecify.annotations.Nullable;

/** Everything that runs for one data folder, from {@code up} to {@code down}. */
public final class Stack {
    private static final long MEGABYTES_FIRST = 1_500;
    private static final long MEGABYTES_LATER = 300;
    private static final Duration ROTATION = Duration.ofSeconds(10);

    private final Settings settings;
    private final Lock lock;
    private final Journal journal;
    private final StatusFile status;
    private final Supervisor supervisor;
    private final Demo demo;
    private final AtomicBoolean stopping = new AtomicBoolean();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable LocalMail mail;

    private Stack(Settings settings, Lock lock, PrintWriter terminal) {
        this.settings = settings;
        this.lock = lock;
        this.journal = new Journal(terminal, settings.data().log("up"));
        this.status = StatusFile.in(settings.data());
        this.supervisor = new Supervisor(
                new Parts(settings).all(), journal, parts -> status.change(known -> known.with(statusOf(parts))));
        this.demo = new Demo(settings.data());
    }

    /** Not yet started; empty while another process runs one on this data folder. */
    public static Optional<Stack> of(Settings settings, PrintWriter terminal) {
        return Lock.take(settings.data()).map(lock -> new Stack(settings, lock, terminal));
    }

    /**
     * Returns when everything is ready: the seconds it took.
     *
     * @throws Trouble if something does not get ready; what did runs on until {@link #stop}
     */
    public double start() {
        var begin = Instant.now();
        status.write(fresh(begin));
        try {
            clearTheGround();
            mail = LocalMail.start(port(Use.MAIL), port(Use.MAIL_PAGE), Clock.systemUTC());
            supervisor.start();
        } catch (Trouble trouble) {
            if (!stopping.get()) {
                status.change(known -> known.failed(trouble.sentence()));
            }
            throw trouble;
        }
        Thread.ofVirtual().start(this::rotateLogs);
        return Duration.between(begin, Instant.now()).toMillis() / 1000.0;
    }

    /** Lets the other commands know; the demo begins. */
    public void declareReady(double seconds) {
        status.change(known -> known.ready(seconds));
        if (settings.demo()) {
            demo.startOnce(journal);
        }
    }

    /** Services first, PostgreSQL last. May be called at any moment, also twice. */
    public void stop() {
        if (stopping.compareAndSet(false, true)) {
            status.change(known -> known.state() == Status.State.FAILED ? known : known.with(Status.State.STOPPING));
            demo.stop();
            supervisor.stop();
            var running = mail;
            if (running != null) {
                running.close();
            }
            status.change(known -> known.state() == Status.State.FAILED ? known : known.with(Status.State.STOPPED));
            lock.close();
            stopped.countDown();
        }
        awaitStop();
    }

    public boolean isStopping() {
        return stopping.get();
    }

    /** Returns when everything has been stopped. */
    public void awaitStop() {
        try {
            stopped.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void clearTheGround() {
        var left = Leftovers.end(settings.data());
        if (!left.isEmpty()) {
            journal.say("An earlier run was killed; stopped what it had left: " + String.join(", ", left));
        }
        settings.ports().requireFree();
        var first = !settings.data().of("postgres").resolve("data").toFile().exists();
        DiskSpace.require(settings.data().root(), first ? MEGABYTES_FIRST : MEGABYTES_LATER);
    }

    private void rotateLogs() {
        var rotation = new LogRotation(logs(), LogRotation.TWENTY_MEGABYTES);
        try {
            while (!stopped.await(ROTATION.toSeconds(), TimeUnit.SECONDS)) {
                rotation.turn();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Path logs() {
        return settings.data().of("logs");
    }

    private Status fresh(Instant begin) {
        return new Status(
                Status.State.STARTING,
                ProcessHandle.current().pid(),
                settings.frontDoor().address(),
                settings.loopback(Use.MAIL_PAGE),
                settings.data().root(),
                begin,
                Optional.empty(),
                Optional.empty(),
                statusOf(supervisor.parts()));
    }

    private List<Status.PartStatus> statusOf(List<Watched> parts) {
        return parts.stream().map(this::statusOf).toList();
    }

    private Status.PartStatus statusOf(Watched watched) {
        var part = watched.part();
        return new Status.PartStatus(
                part.name(),
                watched.state(),
                Optional.ofNullable(part.child()).filter(Child::isAlive).map(Child::pid),
                part.port(),
                part.health(),
                watched.restarts(),
                watched.startTook().toMillis() / 1000.0,
                settings.data().log(part.name()));
    }

    private int port(Use use) {
        return settings.ports().of(use);
    }
}
