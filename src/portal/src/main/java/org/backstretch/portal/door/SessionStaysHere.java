package org.backstretch.portal.door;

import static java.util.function.Predicate.not;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keycloak keeps its own cookies, and has no business with those of the page session, which hold tokens. */
final class SessionStaysHere implements ProxyInterceptor {
    private static final String SESSION_COOKIES = "q_";

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var headers = context.request().headers();
        var cookies = headers.getAll(HttpHeaders.COOKIE).stream()
                .flatMap(line -> Stream.of(line.split(";")))
                .map(String::strip)
                .filter(not(cookie -> cookie.startsWith(SESSION_COOKIES)))
                .collect(Collectors.joining("; "));
        headers.remove(HttpHeaders.COOKIE);
        if (!cookies.isEmpty()) {
            headers.set(HttpHeaders.COOKIE, cookies);
        }
        return context.sendRequest();
    }
}
