package org.backstretch.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The answer while something this service stands on is away. */
final class Away {
    private Away() {}

    static Response answer(String sentence) {
        return HttpProblem.builder()
                .withType(URI.create("/problems/away"))
                .withTitle("Away for a moment")
                .withStatus(Response.Status.SERVICE_UNAVAILABLE)
                .withDetail(sentence)
                .withHeader("Retry-After", 2)
                .build()
                .toResponse();
    }
}
