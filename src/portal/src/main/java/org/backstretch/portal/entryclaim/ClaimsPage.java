package org.backstretch.portal.entryclaim;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.EntryClaim;
import org.backstretch.portal.registration.EntryClaims;
import org.backstretch.portal.registration.Event;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Part;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** Who says that an entry is theirs, to the organizer who decides. */
@Path("/organizer/events/{id}/claims")
@Authenticated
public class ClaimsPage {
    private static final int ROWS = 50;

    @RestClient
    Registration registration;

    @RestClient
    EntryClaims claims;

    @CheckedTemplate(basePath = "entryclaim", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Claims(Event event, Part<EntryClaim> part, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance list(UUID id, @RestQuery @DefaultValue("0") int page) {
        return page(id, page, Form.empty());
    }

    @POST
    @Path("/{claim}")
    public Response decide(UUID id, UUID claim, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        try {
            claims.decide(claim, new EntryClaims.Decision(form.text("decision"), form.text("reason")));
            return Answer.go("/organizer/events/" + id + "/claims?done=saved");
        } catch (Refused refused) {
            return Answer.again(page(id, 0, form.refused(refused)));
        }
    }

    private TemplateInstance page(UUID event, int page, Form form) {
        return new Claims(registration.event(event), claims.list(event, page, ROWS), form);
    }
}
