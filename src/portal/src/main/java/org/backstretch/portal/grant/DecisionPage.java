package org.backstretch.portal.grant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.service.Part;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** Who asks to open events, for admins to decide. */
@Path("/organizer-requests")
@RolesAllowed("admin")
public class DecisionPage {
    private static final int ROWS = 50;

    @RestClient
    OrganizerRequests requests;

    /** @param refused the request that the form is about; empty for none */
    @CheckedTemplate(basePath = "grant", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Decisions(Part<OrganizerRequest> requests, Form form, String refused) implements TemplateInstance {}

    @GET
    public TemplateInstance all(@RestQuery @DefaultValue("0") int page) {
        return new Decisions(requests.all(page, ROWS), Form.empty(), "");
    }

    @POST
    @Path("/{request}")
    public Response decide(UUID request, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        try {
            requests.decide(request, decision(form), new OrganizerRequest.Words(form.text("reason")));
            return Answer.go("/organizer-requests?done=role-decided");
        } catch (Refused refused) {
            return Answer.again(new Decisions(requests.all(0, ROWS), form.refused(refused), request.toString()));
        }
    }

    /** Never what was typed: it becomes a part of an address. */
    private static String decision(Form form) {
        return switch (form.value("decision")) {
            case "grant" -> "grant";
            case "revocation" -> "revocation";
            default -> "refusal";
        };
    }
}
