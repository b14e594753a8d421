package org.backstretch.portal.door;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Forms and calls that change something come from our own pages. The session cookie is lax, which is not enough: the
 * browser must say where the request was made.
 */
@ApplicationScoped
final class OriginCheck {
    private static final int BEFORE_EVERYTHING_BUT_HEADERS = -900;
    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Addresses addresses;

    OriginCheck(Addresses addresses) {
        this.addresses = addresses;
    }

    void open(@Observes Router router) {
        router.route().order(BEFORE_EVERYTHING_BUT_HEADERS).handler(context -> {
            var request = context.request();
            if (SAFE.contains(request.method()) || Paths.isBehindTheDoor(context) || isOurs(request)) {
                context.next();
            } else {
                ProblemAnswer.of(
                                403,
                                "foreign-origin",
                                "This was not sent from a page of Backstretch. Open the page and try again.")
                        .send(context.response());
            }
        });
    }

    private boolean isOurs(HttpServerRequest request) {
        var origin = request.getHeader("Origin");
        return origin != null && (origin.equals(frontDoor()) || origin.equals(asked(request)));
    }

    private String frontDoor() {
        return addresses.frontDoor().toString();
    }

    /** The origin this request was sent to: a browser does not let a page choose its Host. */
    private static @Nullable String asked(HttpServerRequest request) {
        var authority = request.authority();
        return authority == null ? null : request.scheme() + "://" + authority;
    }
}
