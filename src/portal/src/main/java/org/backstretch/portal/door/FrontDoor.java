package org.backstretch.portal.door;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.List;

/**
 * One origin for everything: {@code /api/*} goes to the services, {@code /auth} to Keycloak, the rest are pages. It
 * stands before every other route, so that bodies and streams pass untouched.
 */
@ApplicationScoped
final class FrontDoor {
    private static final int BEFORE_PAGES = -100;
    private static final List<String> OPEN_IN_KEYCLOAK = List.of("/auth/realms/backstretch/", "/auth/resources/");

    private final Vertx vertx;
    private final Addresses addresses;

    FrontDoor(Vertx vertx, Addresses addresses) {
        this.vertx = vertx;
        this.addresses = addresses;
    }

    void open(@Observes Router router) {
        service(router, "registration", addresses.registrationUrl());
        service(router, "results", addresses.resultsUrl());
        service(router, "leaderboards", addresses.leaderboardsUrl());
        router.route("/api/*").order(BEFORE_PAGES + 1).handler(FrontDoor::nothingHere);
        keycloak(router);
    }

    private void service(Router router, String name, URI address) {
        var away = new Away("The " + name + " service");
        var calls = Backend.forCalls(vertx, address, away).cookiesStayHere();
        var entering = Backend.forEntering(vertx, address, away).cookiesStayHere();
        var streams = Backend.forStreams(vertx, address, away).cookiesStayHere();
        router.route("/api/" + name + "/*").order(BEFORE_PAGES).handler(context -> {
            var path = RawPath.of(context);
            if (!path.isPlain()) {
                nothingHere(context);
            } else if (path.isStream()) {
                streams.handle(context);
            } else if (path.isEntering()) {
                entering.handle(context);
            } else {
                calls.handle(context);
            }
        });
    }

    /** Its admin console, the master realm and its metrics stay inside. */
    private void keycloak(Router router) {
        var keycloak = Backend.forCalls(vertx, addresses.keycloakUrl(), new Away("Signing in"))
                .forwardedFrom(addresses)
                .sessionStaysHere();
        router.route("/auth*").order(BEFORE_PAGES).handler(context -> {
            var path = RawPath.of(context);
            if (path.isPlain() && OPEN_IN_KEYCLOAK.stream().anyMatch(path::startsWith)) {
                keycloak.handle(context);
            } else {
                nothingHere(context);
            }
        });
    }

    private static void nothingHere(RoutingContext context) {
        ProblemAnswer.of(404, "not-here", "Nothing is here. Check the address.").send(context.response());
    }
}
