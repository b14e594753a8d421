package org.backstretch.portal.appointment;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.backstretch.portal.service.BearerOfVisitor;
import org.backstretch.portal.service.Refusals;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Appointments, in the name of whoever is signed in. */
@RegisterRestClient(configKey = "registration")
@RegisterProvider(BearerOfVisitor.class)
@RegisterProvider(Refusals.class)
public interface Appointments {

    @GET
    @Path("/events/{event}/officials")
    List<Appointment> of(UUID event);

    @POST
    @Path("/events/{event}/officials")
    void appoint(@HeaderParam("Idempotency-Key") String key, UUID event, Appointment.Wanted wanted);

    @DELETE
    @Path("/appointments/{appointment}")
    void end(UUID appointment);

    @GET
    @Path("/me/appointments")
    List<Appointment> mine();

    @PUT
    @Path("/appointments/{appointment}/acceptance")
    void accept(UUID appointment, Appointment.Reply reply);

    @PUT
    @Path("/appointments/{appointment}/refusal")
    void decline(UUID appointment, Appointment.Reply reply);
}
