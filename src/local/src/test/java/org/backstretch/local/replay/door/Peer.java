package org.backstretch.local.replay.door;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;

/** A front door that answers what a test tells it to, over real HTTP, and remembers what it was asked. */
public final class Peer implements AutoCloseable {
    private final HttpServer server;
    private final Queue<Reply> replies = new ArrayDeque<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private int signIns;

    record Reply(int status, String body) {}

    public record Asked(String line, String authorization, String key, String body) {}

    private Peer(HttpServer server) {
        this.server = server;
        server.createContext("/auth/", this::signIn);
        server.createContext("/api/", this::answer);
    }

    /** Answers at once. */
    public static Peer listening() {
        var peer = new Peer(bound(0));
        peer.server.start();
        return peer;
    }

    /** Answers when it is asked for at the port of somebody who has just gone. */
    static Peer listeningAt(int port) {
        var peer = new Peer(bound(port));
        peer.server.start();
        return peer;
    }

    private static HttpServer bound(int port) {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    int port() {
        return server.getAddress().getPort();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port());
    }

    public Peer replies(int status, String body) {
        replies.add(new Reply(status, body));
        return this;
    }

    public List<Asked> asked() {
        return List.copyOf(asked);
    }

    private void signIn(HttpExchange exchange) throws IOException {
        signIns++;
        send(exchange, new Reply(200, "{\"access_token\": \"token-%d\", \"expires_in\": 300}".formatted(signIns)));
    }

    private void answer(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        asked.add(new Asked(
                exchange.getRequestMethod() + " " + exchange.getRequestURI(),
                String.valueOf(headers.getFirst("Authorization")),
                String.valueOf(headers.getFirst("Idempotency-Key")),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        send(exchange, replies.size() > 1 ? replies.remove() : replies.element());
    }

    private static void send(HttpExchange exchange, Reply reply) throws IOException {
        var body = reply.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
