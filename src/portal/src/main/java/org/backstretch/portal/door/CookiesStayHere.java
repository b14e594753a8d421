package org.backstretch.portal.door;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/**
 * No cookie passes to or from a service: a page's session never authorises an API call, so a page of another site
 * cannot make one in somebody's name.
 */
final class CookiesStayHere implements ProxyInterceptor {
    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        context.request().headers().remove(HttpHeaders.COOKIE);
        return context.sendRequest();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        context.response().headers().remove(HttpHeaders.SET_COOKIE);
        return context.sendResponse();
    }
}
