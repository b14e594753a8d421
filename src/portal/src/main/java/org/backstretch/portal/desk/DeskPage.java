package org.backstretch.portal.desk;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Desk;
import org.backstretch.portal.registration.Event;
import org.backstretch.portal.registration.Guest;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Part;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.RestQuery;

/** The desk of an event with a network: find somebody, see what is missing, check in, hand out a bib. */
@Path("/events/{id}/desk")
@Authenticated
public class DeskPage {
    private static final int ROWS = 40;
    private static final int CONFLICTS = 50;

    private final Registration registration;
    private final Desk desk;

    DeskPage(@RestClient Registration registration, @RestClient Desk desk) {
        this.registration = registration;
        this.desk = desk;
    }

    /** @param form what was typed last, with the entry it was about */
    @CheckedTemplate(basePath = "desk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DeskView(Event event, Part<Guest> guests, Part<Desk.Conflict> conflicts, String q, Form form)
            implements TemplateInstance {}

    @GET
    @ResponseHeader(name = "Permissions-Policy", value = DeskAppPage.CAMERA)
    public TemplateInstance open(
            UUID id, @RestQuery @DefaultValue("") String q, @RestQuery @DefaultValue("0") int page) {
        return page(id, q, page, Form.empty());
    }

    @GET
    @Path("/list.csv")
    @Produces("text/csv; charset=UTF-8")
    public String table(UUID id) {
        return desk.guestsTable(id, null);
    }

    @POST
    @Path("/{entry}/check-in")
    public Response checkIn(UUID id, UUID entry, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent).with("entry", entry);
        var arrival = new Desk.Arrival(form.text("bib"), form.text("although"));
        return act(id, form, "checked-in", () -> desk.checkIn(entry, arrival));
    }

    @POST
    @Path("/{entry}/return")
    public Response takeBack(UUID id, UUID entry, MultivaluedMap<String, String> sent) {
        return act(id, Form.of(sent).with("entry", entry), "taken-back", () -> desk.takeBack(entry));
    }

    @POST
    @Path("/{entry}/bib")
    public Response handOut(UUID id, UUID entry, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent).with("entry", entry);
        return act(id, form, "bib", () -> desk.handOut(entry, new Desk.HandedBib(form.text("bib"))));
    }

    @POST
    @Path("/conflicts/{conflict}")
    public Response decide(UUID id, UUID conflict, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent).with("conflict", conflict);
        var decision = new Desk.Decision(form.text("decision"), form.text("bib"), form.text("reason"));
        return act(id, form, "decided", () -> desk.decide(id, conflict, decision));
    }

    private Response act(UUID id, Form form, String done, Runnable action) {
        var q = form.value("q");
        try {
            action.run();
            return Answer.go(
                    "/events/" + id + "/desk?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&done=" + done);
        } catch (Refused refused) {
            return Answer.again(page(id, q, 0, form.refused(refused)));
        }
    }

    private TemplateInstance page(UUID id, String q, int page, Form form) {
        var guests = desk.guests(id, null, q, page, ROWS);
        return new DeskView(registration.event(id), guests, desk.conflicts(id, 0, CONFLICTS), q, form);
    }
}
