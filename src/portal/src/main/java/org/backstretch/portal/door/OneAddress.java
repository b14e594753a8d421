package org.backstretch.portal.door;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Keycloak lets people back in at the front door's own address only: whoever came by another is led there first. */
@ApplicationScoped
final class OneAddress {
    private static final int BEFORE_SIGN_IN = -800;

    private final Addresses addresses;

    OneAddress(Addresses addresses) {
        this.addresses = addresses;
    }

    void open(@Observes Router router) {
        router.route(HttpMethod.GET, "/login").order(BEFORE_SIGN_IN).handler(context -> {
            if (isFrontDoor(context.request())) {
                context.next();
            } else {
                context.redirect(addresses.frontDoor() + context.request().uri());
            }
        });
    }

    private boolean isFrontDoor(HttpServerRequest request) {
        return addresses.frontDoor().getAuthority().equalsIgnoreCase(String.valueOf(request.authority()));
    }
}
