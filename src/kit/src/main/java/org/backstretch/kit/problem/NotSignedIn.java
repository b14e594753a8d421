package org.backstretch.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Nobody is signed in, or with a token that is not good: 401. The problem library's own mapper knows an older Quarkus. */
public class NotSignedIn {
    private static final int BEFORE_THE_LIBRARY = Priorities.USER - 100;

    @ServerExceptionMapper(
            value = {UnauthorizedException.class, AuthenticationFailedException.class},
            priority = BEFORE_THE_LIBRARY)
    public Response answer() {
        return HttpProblem.builder()
                .withType(URI.create("/problems/not-signed-in"))
                .withTitle("Not signed in")
                .withStatus(Response.Status.UNAUTHORIZED)
                .withDetail("Sign in first.")
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build()
                .toResponse();
    }
}
