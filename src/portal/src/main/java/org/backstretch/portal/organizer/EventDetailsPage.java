package org.backstretch.portal.organizer;

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
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What can be changed about an event. */
@Path("/organizer/events/{id}/details")
@Authenticated
public class EventDetailsPage {
    @RestClient
    Registration registration;

    @GET
    public TemplateInstance details(UUID id) {
        return EventForm.of(TypedEvent.filled(registration.event(id)));
    }

    @POST
    public Response change(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        try {
            registration.change(id, TypedEvent.details(form));
            return Answer.go("/organizer/events/" + id + "?done=saved");
        } catch (Refused refused) {
            return Answer.again(EventForm.of(form.refused(refused)));
        }
    }
}
