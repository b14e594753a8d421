package org.backstretch.portal.appointment;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.backstretch.portal.registration.LinkRefusals;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Appointments for whoever shows the link of a mail, signed in or not. */
@RegisterRestClient(configKey = "registration")
@RegisterProvider(LinkRefusals.class)
public interface LinkedAppointments {

    @GET
    @Path("/appointments/{appointment}")
    Appointment get(@HeaderParam("Authorization") String link, UUID appointment);

    @PUT
    @Path("/appointments/{appointment}/refusal")
    void decline(@HeaderParam("Authorization") String link, UUID appointment, Appointment.Reply reply);
}
