package org.backstretch.portal.appointment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Where somebody is asked to be an official, and where they are one. */
@Path("/me/appointments")
@Authenticated
public class MyAppointmentsPage {
    private static final Appointment.Reply AS_MYSELF = new Appointment.Reply(null);

    @RestClient
    Appointments appointments;

    @CheckedTemplate(basePath = "appointment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Mine(List<Appointment> appointments, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance mine() {
        return new Mine(appointments.mine(), Form.empty());
    }

    @POST
    @Path("/{appointment}/acceptance")
    public Response accept(UUID appointment) {
        return answer("inoffice", () -> appointments.accept(appointment, AS_MYSELF));
    }

    @POST
    @Path("/{appointment}/refusal")
    public Response decline(UUID appointment) {
        return answer("declined", () -> appointments.decline(appointment, AS_MYSELF));
    }

    private Response answer(String done, Runnable answer) {
        try {
            answer.run();
            return Answer.go("/me/appointments?done=" + done);
        } catch (Refused refused) {
            return Answer.again(new Mine(appointments.mine(), Form.empty().refused(refused)));
        }
    }
}
