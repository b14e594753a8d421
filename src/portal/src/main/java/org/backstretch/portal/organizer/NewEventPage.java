package org.backstretch.portal.organizer;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A new event; it begins as a draft. */
@Path("/organizer/events/new")
@RolesAllowed({"organizer", "admin"})
public class NewEventPage {
    @RestClient
    Registration registration;

    @GET
    public TemplateInstance blank() {
        return EventForm.blank(Form.empty());
    }

    @POST
    public Response create(MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        try {
            var event = registration.create(TypedEvent.details(form));
            return Answer.go("/organizer/events/" + event.id() + "?done=created");
        } catch (Refused refused) {
            return Answer.again(EventForm.blank(form.refused(refused)));
        }
    }
}
