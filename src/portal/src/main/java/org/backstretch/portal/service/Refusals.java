package org.backstretch.portal.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Turns the problem documents of services into refusals. */
@Blocking
public class Refusals implements ResponseExceptionMapper<Refused> {
    private final ObjectMapper json;

    public Refusals(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public Refused toThrowable(Response response) {
        var problem = read(response);
        return problem.slug().equals(NotHereYet.SLUG) ? new NotHereYet(problem) : new Refused(problem);
    }

    private Problem read(Response response) {
        try {
            var body = response.readEntity(String.class);
            if (body == null || !body.startsWith("{")) {
                return Problem.of(response.getStatus());
            }
            return json.readValue(body, Problem.class).withStatus(response.getStatus());
        } catch (JsonProcessingException notAProblem) {
            return Problem.of(response.getStatus());
        }
    }
}
