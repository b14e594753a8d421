package org.backstretch.portal.grant;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A runner asks to open events of their own, and sees what became of it. */
@Path("/me/organizer")
@Authenticated
public class AskPage {
    @RestClient
    OrganizerRequests requests;

    /** @param mayAsk not while a request waits, or was granted */
    @CheckedTemplate(basePath = "grant", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Ask(List<OrganizerRequest> requests, boolean mayAsk, Form form) implements TemplateInstance {
        static Ask of(List<OrganizerRequest> requests, Form form) {
            return new Ask(requests, requests.stream().allMatch(OrganizerRequest::isOver), form);
        }
    }

    @GET
    public TemplateInstance ask() {
        return Ask.of(requests.mine(), Form.empty());
    }

    @POST
    public Response ask(MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        try {
            requests.ask(new OrganizerRequest.Words(form.text("reason")));
            return Answer.go("/me/organizer?done=requested");
        } catch (Refused refused) {
            return Answer.again(Ask.of(requests.mine(), form.refused(refused)));
        }
    }
}
