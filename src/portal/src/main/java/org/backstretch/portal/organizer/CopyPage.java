package org.backstretch.portal.organizer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Event;
import org.backstretch.portal.registration.EventDetails;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** An event planned after an earlier one. */
@Path("/organizer/events/{id}/copy")
@Authenticated
public class CopyPage {
    @RestClient
    Registration registration;

    @CheckedTemplate(basePath = "organizer", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CopyForm(Event event, Form form) implements TemplateInstance {}

    /** Most clubs run again a year later, on the same day of the week. */
    @GET
    public TemplateInstance blank(UUID id) {
        var event = registration.event(id);
        var form = Form.empty()
                .with("name", event.name())
                .with("firstDay", event.firstDay().plusWeeks(52));
        return new CopyForm(event, form);
    }

    @POST
    public Response copy(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        try {
            var made = registration.copy(id, new EventDetails.Copy(form.text("firstDay"), form.text("name")));
            return Answer.go("/organizer/events/" + made.id() + "?done=copied");
        } catch (Refused refused) {
            return Answer.again(new CopyForm(registration.event(id), form.refused(refused)));
        }
    }
}
