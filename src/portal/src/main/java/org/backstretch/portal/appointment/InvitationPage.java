package org.backstretch.portal.appointment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Link;
import org.backstretch.portal.registration.Links;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What the link in a mail to an official opens: to decline needs no account, to accept does. */
@Path("/links/{token}/official")
public class InvitationPage {
    @RestClient
    Links links;

    @RestClient
    LinkedAppointments linked;

    @RestClient
    Appointments appointments;

    @CheckedTemplate(basePath = "appointment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Invitation(Appointment appointment, String token, Form form) implements TemplateInstance {}

    @CheckedTemplate(basePath = "appointment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Declined(Appointment appointment) implements TemplateInstance {}

    @GET
    public TemplateInstance invitation(String token) {
        return page(token, Form.empty());
    }

    @POST
    @Path("/acceptance")
    public Response accept(String token) {
        try {
            appointments.accept(asked(token), new Appointment.Reply(token));
            return Answer.go("/me/appointments?done=inoffice");
        } catch (Refused refused) {
            return Answer.again(page(token, Form.empty().refused(refused)));
        }
    }

    @POST
    @Path("/refusal")
    public Response decline(String token) {
        var shown = Link.shown(token);
        var appointment = linked.get(shown, asked(token));
        try {
            linked.decline(shown, appointment.id(), new Appointment.Reply(null));
            return Response.ok(new Declined(appointment)).build();
        } catch (Refused refused) {
            return Answer.again(new Invitation(appointment, token, Form.empty().refused(refused)));
        }
    }

    private TemplateInstance page(String token, Form form) {
        return new Invitation(linked.get(Link.shown(token), asked(token)), token, form);
    }

    private UUID asked(String token) {
        return links.get(Link.shown(token)).subject();
    }
}
