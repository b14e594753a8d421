package org.backstretch.leaderboards.stream;

import static java.util.Objects.requireNonNull;

import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.backstretch.kit.problem.Refused;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * {@code GET /boards/{board}/stream}: server-sent events, written raw. The framework's own would encode each event for
 * each watcher and drop those who read slowly.
 */
@ApplicationScoped
class StreamRoute {
    /** Before the resources, which know nothing of this path. */
    private static final int ORDER = -100;

    private final Streams streams;
    private final Vertx vertx;
    private final String root;

    StreamRoute(Streams streams, Vertx vertx, @ConfigProperty(name = "quarkus.rest.path") String root) {
        this.streams = streams;
        this.vertx = vertx;
        this.root = root;
    }

    void register(@Observes Router router) {
        router.route(HttpMethod.GET, root + "/boards/:board/stream")
                .order(ORDER)
                .handler(this::open);
    }

    private void open(RoutingContext request) {
        var response = request.response();
        try {
            var board = requireNonNull(request.pathParam("board"));
            var channel = streams.find(board);
            var watcher = new Watcher(response, VertxContext.getRootContext(vertx.getOrCreateContext()));
            begin(response);
            response.drainHandler(any -> channel.drained(watcher));
            response.closeHandler(any -> channel.leave(watcher));
            response.exceptionHandler(any -> channel.leave(watcher));
            var lastSeen = LastEvent.moment(request.request().getHeader("Last-Event-ID"));
            streams.join(board, channel, watcher, lastSeen);
        } catch (Refused refused) {
            refuse(response, refused);
        }
    }

    private static void begin(HttpServerResponse response) {
        response.setChunked(true)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream;charset=UTF-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                // Proxies that would collect events before they pass them on are told not to.
                .putHeader("X-Accel-Buffering", "no");
    }

    private static void refuse(HttpServerResponse response, Refused refused) {
        refused.getHeaders().forEach((name, value) -> response.putHeader(name, value.toString()));
        var problem = new JsonObject()
                .put("type", String.valueOf(refused.getType()))
                .put("title", refused.getTitle())
                .put("status", refused.getStatusCode())
                .put("detail", refused.getDetail());
        response.setStatusCode(refused.getStatusCode())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(problem.encode());
    }
}
