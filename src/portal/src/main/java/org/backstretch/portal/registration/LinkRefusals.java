package org.backstretch.portal.registration;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.core.Response;
import org.backstretch.portal.service.Problem;
import org.backstretch.portal.service.Refusals;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

/** Refusals to somebody who shows a link: one that nobody knows does not mean that signing in would help. */
@Blocking
public class LinkRefusals implements ResponseExceptionMapper<Refused> {
    private final Refusals refusals;

    public LinkRefusals(ObjectMapper json) {
        refusals = new Refusals(json);
    }

    @Override
    public Refused toThrowable(Response response) {
        return response.getStatus() == 401
                ? Refused.of(
                        Problem.gone(
                                "Nothing is known of this link. Open it as it stands in the mail, whole, or ask for a new one."))
                : refusals.toThrowable(response);
    }
}
