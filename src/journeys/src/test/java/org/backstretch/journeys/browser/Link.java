package org.backstretch.journeys.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The way from a browser to the front door, through a network that a journey can cut. */
final class Link implements AutoCloseable {
    private static final Pattern UPLOAD = Pattern.compile("^POST /api/results/races/\\S+/crossings ");

    private final URI frontDoor;
    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger answersToLose = new AtomicInteger();
    private volatile boolean isDown;

    Link(String frontDoor) {
        try {
            this.frontDoor = URI.create(frontDoor);
            this.door = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::admit);
    }

    int port() {
        return door.getLocalPort();
    }

    String address() {
        return "http://localhost:" + port();
    }

    void mend() {
        isDown = false;
    }

    /** The next uploads arrive, and nobody learns of it. */
    void loseAnswersOfUploads(int count) {
        answersToLose.set(count);
    }

    boolean hasLostThem() {
        return answersToLose.get() == 0;
    }

    void cut() {
        isDown = true;
        open.forEach(Link::end);
        open.clear();
    }

    private void admit() {
        try {
            while (true) {
                var near = door.accept();
                Thread.ofVirtual().start(() -> pass(near));
            }
        } catch (IOException closed) {
            cut();
        }
    }

    private void pass(Socket near) {
        open.add(near);
        if (isDown) {
            end(near);
            return;
        }
        try (near;
                var far = new Socket(frontDoor.getHost(), frontDoor.getPort())) {
            open.add(far);
            var isDeaf = new AtomicBoolean();
            Thread.ofVirtual().start(() -> copy(near, far, sent -> isDeaf.compareAndSet(false, losesAnswerOf(sent))));
            copy(far, near, answered -> {
                if (isDeaf.get()) {
                    end(near);
                }
            });
        } catch (IOException ended) {
            end(near);
        }
    }

    private boolean losesAnswerOf(String sent) {
        return UPLOAD.matcher(sent).find() && answersToLose.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
    }

    private void copy(Socket from, Socket to, Consumer<String> watcher) {
        var buffer = new byte[8192];
        try {
            InputStream in = from.getInputStream();
            for (int read = in.read(buffer); read >= 0 && !isDown; read = in.read(buffer)) {
                watcher.accept(new String(buffer, 0, read, StandardCharsets.ISO_8859_1));
                to.getOutputStream().write(buffer, 0, read);
                to.getOutputStream().flush();
            }
        } catch (IOException ended) {
            // The other side has gone: so does this one.
        }
        end(from);
        end(to);
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException alreadyGone) {
            // Then it is closed.
        }
    }

    @Override
    public void close() {
        cut();
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
