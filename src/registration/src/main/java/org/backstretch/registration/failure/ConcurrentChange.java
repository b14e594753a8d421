package org.backstretch.registration.failure;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;

/**
 * The tables refuse what the rules before them would have refused a moment later: two requests did the same at once. The
 * second is told so.
 */
@Provider
public class ConcurrentChange implements ExceptionMapper<ConstraintViolationException> {
    private static final Logger LOG = Logger.getLogger(ConcurrentChange.class);

    @Override
    public Response toResponse(ConstraintViolationException failure) {
        LOG.infof("Two changes met: constraint=%s", failure.getConstraintName());
        return HttpProblem.builder()
                .withType(URI.create("/problems/changed-meanwhile"))
                .withTitle("Changed meanwhile")
                .withStatus(Response.Status.CONFLICT)
                .withDetail("Somebody changed this at the same moment. Look again, then repeat.")
                .with("constraint", String.valueOf(failure.getConstraintName()))
                .build()
                .toResponse();
    }
}
