package org.backstretch.bench.peer;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Context;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The HTTP server under ours with nothing on it: {@code /} says hello, {@code /stream} is watched, and {@code /send} writes
 * one prepared buffer to all who watch. Nothing that answers HTTP on this server can do with less.
 */
final class BareServer extends AbstractVerticle {
    private static final Map<Context, List<HttpServerResponse>> WATCHERS = new ConcurrentHashMap<>();

    private final int port;
    private final Buffer frame;

    private BareServer(int port, Buffer frame) {
        this.port = port;
        this.frame = frame;
    }

    /** Arguments: the port, and the bytes of a frame. */
    public static void main(String... arguments) {
        var port = Integer.parseInt(arguments[0]);
        var frame = frame(Integer.parseInt(arguments[1]));
        var loops = 2 * Runtime.getRuntime().availableProcessors();
        Vertx.vertx()
                .deployVerticle(() -> new BareServer(port, frame), new DeploymentOptions().setInstances(loops))
                .onFailure(failure -> System.exit(1));
    }

    private static Buffer frame(int bytes) {
        var head = "event: change\nid: bare.1\ndata: ";
        return Buffer.buffer(head + "x".repeat(Math.max(1, bytes - head.length() - 2)) + "\n\n", UTF_8.name());
    }

    @Override
    public void start() {
        vertx.createHttpServer().requestHandler(this::answer).listen(port, "127.0.0.1");
    }

    private void answer(HttpServerRequest request) {
        switch (String.valueOf(request.path())) {
            case "/stream" -> watch(request.response());
            case "/send" -> send(request.response());
            default ->
                request.response().putHeader("content-type", "text/plain").end("hello");
        }
    }

    private void watch(HttpServerResponse response) {
        response.setChunked(true).putHeader("content-type", "text/event-stream");
        response.write("event: snapshot\nid: bare.0\ndata: \n\n");
        var here = WATCHERS.computeIfAbsent(context, any -> new ArrayList<>());
        here.add(response);
        response.closeHandler(any -> here.remove(response));
    }

    private void send(HttpServerResponse response) {
        WATCHERS.forEach(
                (context, there) -> context.runOnContext(any -> there.forEach(watcher -> watcher.write(frame))));
        response.end();
    }
}
