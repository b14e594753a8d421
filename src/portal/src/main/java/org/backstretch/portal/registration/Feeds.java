package org.backstretch.portal.registration;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.backstretch.portal.service.BearerOfVisitor;
import org.backstretch.portal.service.Refusals;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Calendars with a secret address. */
@RegisterRestClient(configKey = "registration")
@RegisterProvider(BearerOfVisitor.class)
@RegisterProvider(Refusals.class)
public interface Feeds {

    @GET
    @Path("/me/calendar-feed")
    CalendarFeed mine();

    @PUT
    @Path("/me/calendar-feed")
    CalendarFeed renew();

    @DELETE
    @Path("/me/calendar-feed")
    CalendarFeed end();
}
