package org.backstretch.portal.entry;

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
import org.backstretch.portal.registration.Entry;
import org.backstretch.portal.registration.Places;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** One entry, for the organizer: change it, refuse or withdraw it, give it a place again. */
@Path("/organizer/entries/{id}")
@Authenticated
public class EntryPage {
    @RestClient
    Registration registration;

    @RestClient
    Places places;

    @CheckedTemplate(basePath = "entry", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EntryView(Race race, Entry entry, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance entry(UUID id) {
        var entry = registration.entry(id);
        return page(entry, TypedEntry.filled(entry));
    }

    @POST
    public Response change(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return act(id, form, "saved", () -> registration.change(id, TypedEntry.byOrganizer(form)));
    }

    @POST
    @Path("/withdrawal")
    public Response withdraw(UUID id, MultivaluedMap<String, String> sent) {
        var reason = Form.of(sent).text("reason");
        return act(id, filled(id), "withdrawn", () -> registration.withdraw(id, new Entry.Withdrawal(reason)));
    }

    @POST
    @Path("/return")
    public Response restore(UUID id) {
        return act(id, filled(id), "restored", () -> registration.restore(id));
    }

    @POST
    @Path("/refusal")
    public Response refuse(UUID id, MultivaluedMap<String, String> sent) {
        var reason = Form.of(sent).text("reason");
        return act(id, filled(id), "refused", () -> places.refuse(id, new Places.Refusal(reason)));
    }

    @POST
    @Path("/revival")
    public Response revive(UUID id) {
        return act(id, filled(id), "revived", () -> places.revive(id));
    }

    private Response act(UUID id, Form form, String done, Runnable action) {
        var entry = registration.entry(id);
        try {
            action.run();
            return Answer.go("/organizer/races/" + entry.raceId() + "/entries?done=" + done);
        } catch (Refused refused) {
            return Answer.again(page(entry, form.refused(refused)));
        }
    }

    private Form filled(UUID id) {
        return TypedEntry.filled(registration.entry(id));
    }

    private TemplateInstance page(Entry entry, Form form) {
        return new EntryView(registration.race(entry.raceId()), entry, form);
    }
}
