package org.backstretch.portal.door;

import io.vertx.core.Future;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/** Tells Keycloak by which address it is seen and who is calling; whatever a caller claims about that is dropped. */
final class Forwarded implements ProxyInterceptor {
    private final Addresses addresses;

    Forwarded(Addresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var headers = context.request().headers();
        headers.remove("Forwarded");
        headers.set("X-Forwarded-Proto", addresses.frontDoor().getScheme());
        headers.set("X-Forwarded-Host", addresses.frontDoor().getHost());
        headers.set("X-Forwarded-Port", Integer.toString(addresses.frontDoorPort()));
        headers.set("X-Forwarded-For", caller(context));
        return context.sendRequest();
    }

    private static String caller(ProxyContext context) {
        return context.request().proxiedRequest().remoteAddress().hostAddress();
    }
}
