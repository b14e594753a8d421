package org.backstretch.portal.door;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What every page tells the browser: run only what this server sends, be framed by nobody, tell nobody. */
@ApplicationScoped
final class PageHeaders {
    private static final int FIRST = -1000;

    private static final String POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "manifest-src 'self'",
            "worker-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private final Addresses addresses;

    PageHeaders(Addresses addresses) {
        this.addresses = addresses;
    }

    void open(@Observes Router router) {
        router.route().order(FIRST).handler(context -> {
            context.addHeadersEndHandler(ignored -> write(context));
            context.next();
        });
    }

    private void write(RoutingContext context) {
        var headers = context.response().headers();
        headers.set("X-Content-Type-Options", "nosniff");
        if (addresses.isSecure()) {
            headers.set("Strict-Transport-Security", "max-age=31536000");
        }
        // Keycloak's pages bring a policy of their own; answers of services are data.
        if (!Paths.isBehindTheDoor(context)) {
            page(headers);
        }
        if (context.normalizedPath().startsWith("/links/")) {
            secret(headers);
        }
    }

    /** The address itself opens something. Without an origin forms could not be told from those of strangers. */
    private static void secret(MultiMap headers) {
        headers.set("Referrer-Policy", "strict-origin");
        headers.set("Cache-Control", "no-store");
    }

    private static void page(MultiMap headers) {
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        if (!headers.contains("Permissions-Policy")) {
            headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()");
        }
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        if (!headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "private, no-cache");
        }
    }
}
