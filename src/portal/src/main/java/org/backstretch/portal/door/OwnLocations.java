package org.backstretch.portal.door;

import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import java.net.URI;

/** A service names new things by its own address, which nobody outside can reach: the path is enough. */
final class OwnLocations implements ProxyInterceptor {
    private final String address;

    OwnLocations(URI address) {
        this.address = address.toString();
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        var headers = context.response().headers();
        var location = headers.get(HttpHeaders.LOCATION);
        if (location != null && location.startsWith(address + "/")) {
            headers.set(HttpHeaders.LOCATION, location.substring(address.length()));
        }
        return context.sendResponse();
    }
}
