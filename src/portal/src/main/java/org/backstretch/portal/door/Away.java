package org.backstretch.portal.door;

import io.vertx.core.Future;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import org.jboss.logging.Logger;

/** A backend that does not answer is a problem document with a sentence, never an empty page. */
final class Away implements ProxyInterceptor {
    private static final Logger LOG = Logger.getLogger(Away.class);

    private final String who;

    /** @param who begins the sentence, such as "The results service" */
    Away(String who) {
        this.who = who;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        return context.sendRequest().recover(failure -> {
            LOG.warnf("A backend is away: who=%s reason=%s", who, failure.getMessage());
            return Future.succeededFuture(answer(context));
        });
    }

    private ProxyResponse answer(ProxyContext context) {
        var problem = ProblemAnswer.of(503, "away", who + " is away for a moment. Try again in some seconds.");
        return context.request()
                .release()
                .response()
                .setStatusCode(problem.status())
                .putHeader("Content-Type", ProblemAnswer.TYPE)
                .putHeader("Retry-After", "2")
                .setBody(Body.body(problem.body()));
    }
}
