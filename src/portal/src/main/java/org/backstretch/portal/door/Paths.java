package org.backstretch.portal.door;

import io.vertx.ext.web.RoutingContext;

final class Paths {
    private Paths() {}

    /** Whether a service or Keycloak answers, and not a page. */
    static boolean isBehindTheDoor(RoutingContext context) {
        var path = context.normalizedPath();
        return path.startsWith("/api/") || path.startsWith("/auth/");
    }
}
