package org.backstretch.leaderboards.answer;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** Answers on their way out, with the headers that go with them. */
final class Sent {
    private static final int NOT_MODIFIED = 304;
    private static final CharSequence JSON = HttpHeaders.createOptimized("application/json;charset=UTF-8");
    private static final CharSequence NO_CACHE = HttpHeaders.createOptimized("no-cache");
    private static final CharSequence VARY = HttpHeaders.createOptimized(BoardsResource.VARY);
    private static final CharSequence GZIP = HttpHeaders.createOptimized("gzip");

    private Sent() {}

    static void unchanged(HttpServerRequest request, String tag) {
        headers(request.response().setStatusCode(NOT_MODIFIED), tag, isPackable(request))
                .end();
    }

    static void whole(HttpServerRequest request, Answer answer) {
        var isPacked = answer.isWorthPacking() && isPackable(request);
        var response = headers(request.response(), answer.tag(), isPacked).putHeader(HttpHeaders.CONTENT_TYPE, JSON);
        if (isPacked) {
            response.putHeader(HttpHeaders.CONTENT_ENCODING, GZIP).end(answer.packed());
        } else {
            response.end(answer.plain());
        }
    }

    private static boolean isPackable(HttpServerRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && accepted.contains("gzip") && !accepted.contains("gzip;q=0");
    }

    private static HttpServerResponse headers(HttpServerResponse response, String tag, boolean isPacked) {
        return response.putHeader(HttpHeaders.ETAG, Tags.header(tag, isPacked))
                .putHeader(HttpHeaders.CACHE_CONTROL, NO_CACHE)
                .putHeader(HttpHeaders.VARY, VARY);
    }
}
