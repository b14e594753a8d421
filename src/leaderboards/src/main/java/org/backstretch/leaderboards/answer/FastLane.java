package org.backstretch.leaderboards.answer;

import static java.util.Objects.requireNonNull;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.Supplier;
import org.backstretch.leaderboards.board.Board;
import org.backstretch.leaderboards.board.Visibility;
import org.backstretch.leaderboards.live.Boards;
import org.backstretch.leaderboards.live.LiveBoards;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The short way of {@link BoardsResource} for what a hundred thousand spectators ask: pages of public boards, and where
 * somebody stands. It gives the same answers from the same {@link Answers}; whatever is unusual about a request, and
 * everything that is refused, is left to the resource.
 */
@ApplicationScoped
class FastLane {
    /** Before anybody asks for a token: what is for everybody needs none. */
    private static final int ORDER = -1_000;

    private static final String COMPETITORS = "/competitors/";

    private final LiveBoards live;
    private final Answers answers;
    private final String root;

    FastLane(LiveBoards live, Answers answers, @ConfigProperty(name = "quarkus.rest.path") String root) {
        this.live = live;
        this.answers = answers;
        this.root = root + "/boards/";
    }

    void register(@Observes Router router) {
        router.route(HttpMethod.GET, root + "*").order(ORDER).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        var request = context.request();
        if (!live.isReady() || !Usual.isJson(request) || !answer(request)) {
            context.next();
        }
    }

    /** Whether it was answered. */
    private boolean answer(HttpServerRequest request) {
        var path = requireNonNull(request.path());
        if (!path.startsWith(root)) {
            return false;
        }
        int end = path.indexOf('/', root.length());
        var id = path.substring(root.length(), end < 0 ? path.length() : end);
        var boards = live.now();
        var board = boards.board(id).filter(each -> each.heading().visibility() == Visibility.PUBLIC);
        if (board.isEmpty()) {
            return false;
        }
        if (end < 0) {
            return page(board.get(), request);
        }
        return path.startsWith(COMPETITORS, end)
                && competitor(boards, board.get(), path.substring(end + COMPETITORS.length()), request);
    }

    private boolean page(Board board, HttpServerRequest request) {
        var ask = Usual.page(request.query());
        ask.ifPresent(page -> send(board.version(), () -> answers.page(board, page), request));
        return ask.isPresent();
    }

    private boolean competitor(Boards boards, Board board, String named, HttpServerRequest request) {
        var around = Usual.around(request.query());
        var competitor = Usual.id(named);
        if (around.isEmpty() || competitor.isEmpty()) {
            return false;
        }
        var group = boards.of(board.heading().owner()).orElseThrow();
        var found = answers.find(group, board, competitor.get(), around.getAsInt());
        found.ifPresent(where -> send(where.tag(), () -> answers.written(where), request));
        return found.isPresent();
    }

    /** What was not changed is not even written. */
    private static void send(String tag, Supplier<Answer> answer, HttpServerRequest request) {
        if (Tags.match(request.getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
            Sent.unchanged(request, tag);
        } else {
            Sent.whole(request, answer.get());
        }
    }
}
