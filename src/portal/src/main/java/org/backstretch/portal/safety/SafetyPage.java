package org.backstretch.portal.safety;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Event;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The safety checklist of an event, to be answered question by question, or as for the last event. */
@Path("/organizer/events/{id}/safety")
@Authenticated
public class SafetyPage {
    @RestClient
    Registration registration;

    @RestClient
    Safety safety;

    /** @param last the answers of the organizer's last event; empty for their first */
    @CheckedTemplate(basePath = "safety", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SafetyForm(Event event, Checklist checklist, Optional<Checklist.Earlier> last, Form form)
            implements TemplateInstance {}

    @GET
    public TemplateInstance questions(UUID id) {
        var checklist = safety.checklist(id);
        return page(id, checklist, TypedAnswers.filled(checklist));
    }

    @POST
    public Response answer(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var checklist = safety.checklist(id);
        try {
            safety.answer(id, TypedAnswers.of(form, checklist));
            return Answer.go("/organizer/events/" + id + "?done=answered");
        } catch (Refused refused) {
            return Answer.again(page(id, checklist, form.refused(refused)));
        }
    }

    private TemplateInstance page(UUID id, Checklist checklist, Form form) {
        var last = safety.earlier(id).stream().findFirst();
        return new SafetyForm(registration.event(id), checklist, last, form);
    }
}
