package org.backstretch.portal.calendar;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.backstretch.portal.registration.Event;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Part;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The home page: which events are coming, and which have been. */
@Path("/")
public class CalendarPage {
    private static final int ROWS = 30;

    @RestClient
    Registration registration;

    @CheckedTemplate(basePath = "calendar", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Calendar(Part<Event> events, String when, String search) implements TemplateInstance {}

    @GET
    public TemplateInstance calendar(
            @RestQuery @DefaultValue("upcoming") String when,
            @RestQuery @DefaultValue("") String search,
            @RestQuery @DefaultValue("0") int page) {
        var shown = when.equals("past") ? "past" : "upcoming";
        return new Calendar(registration.events(shown, search, page, ROWS), shown, search);
    }
}
