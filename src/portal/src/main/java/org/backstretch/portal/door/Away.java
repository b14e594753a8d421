package org.backstretch.portal.door;

import io.vertx.core.Future;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import org.jboss.logging.Logger;

/** A backend that does not answer, or is asked by too many, is a problem document with a sentence, never an empty page. */
final class Away implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(Away.class);

    /** In the words of registration, whose line may be full as well. */
    private static final ProblemAnswer TOO_MANY = ProblemAnswer.of(
            429,
            "too-many-at-once",
            "Very many people want in at the moment. Nothing was changed; try again in some seconds.");

    private final String who;

    /** @param who begins the sentence, such as "The results service" */
    Away(String who) {
        this.who = who;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        return context.sendRequest().recover(failure -> {
            LOG.warnf("A backend is away: who=%s reason=%s", who, failure.getMessage());
            return Future.succeededFuture(
                    failure instanceof ConnectionPoolTooBusyException
                            ? answer(context, TOO_MANY, "5")
                            : answer(context, away(), "2"));
        });
    }

    private ProblemAnswer away() {
        return ProblemAnswer.of(503, "away", who + " is away for a moment. Try again in some seconds.");
    }

    private static ProxyResponse answer(ProxyContext context, ProblemAnswer problem, String seconds) {
        return context.request()
                .release()
                .response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", ProblemAnswer.TYPE)
                .putHeader("Retry-After", seconds)
                .setBody(Body.body(problem.body()));
    }
}
