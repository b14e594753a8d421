package org.backstretch.leaderboards.stream;

import static java.util.Objects.requireNonNull;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
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
import org.backstretch.kit.problem.NotHere;
import org.backstretch.kit.problem.NotHereYet;
import org.backstretch.kit.problem.Refused;
import org.backstretch.leaderboards.live.LiveBoards;
import org.backstretch.leaderboards.live.Reader;
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
    private final LiveBoards live;
    private final Tally tally;
    private final Vertx vertx;
    private final String root;

    StreamRoute(
            Streams streams,
            LiveBoards live,
            Tally tally,
            Vertx vertx,
            @ConfigProperty(name = "quarkus.rest.path") String root) {
        this.streams = streams;
        this.live = live;
        this.tally = tally;
        this.vertx = vertx;
        this.root = root;
    }

    void register(@Observes Router router) {
        router.route(HttpMethod.GET, root + "/boards/:board/stream")
                .order(ORDER)
                .handler(this::open);
    }

    /** Most boards are public: their watchers' tokens need not be checked, and nothing waits. */
    private void open(RoutingContext request) {
        try {
            open(request, Reader.NOBODY);
        } catch (NotHere | NotHereYet notForEverybody) {
            QuarkusHttpUser.getSecurityIdentity(request, null)
                    .subscribe()
                    .with(who -> openOrRefuse(request, who), failure -> fail(request, failure));
        } catch (Refused refused) {
            refuse(request.response(), refused);
        }
    }

    /** A token that is none was answered already by whoever looked at it. */
    private static void fail(RoutingContext request, Throwable failure) {
        if (!request.response().headWritten()) {
            request.fail(failure);
        }
    }

    private void openOrRefuse(RoutingContext request, SecurityIdentity who) {
        try {
            open(request, live.reader(who));
        } catch (Refused refused) {
            refuse(request.response(), refused);
        }
    }

    private void open(RoutingContext request, Reader reader) {
        var board = requireNonNull(request.pathParam("board"));
        var channel = streams.find(board, reader);
        var response = request.response();
        var watcher = new Watcher(response, VertxContext.getRootContext(vertx.getOrCreateContext()), reader, tally);
        begin(response);
        response.drainHandler(any -> channel.drained(watcher));
        response.closeHandler(any -> channel.leave(watcher));
        response.exceptionHandler(any -> channel.leave(watcher));
        var lastSeen = LastEvent.moment(request.request().getHeader("Last-Event-ID"));
        streams.join(board, channel, watcher, lastSeen);
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
