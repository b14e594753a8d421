package org.backstretch.portal.place;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Event;
import org.backstretch.portal.registration.Places;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.registration.SharedCapacity;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Places that several races of an event have together, for its organizer. */
@Path("/organizer/events/{id}/shared-places")
@Authenticated
public class SharedPlacesPage {
    @RestClient
    Registration registration;

    @RestClient
    Places places;

    /** @param form of new ones */
    @CheckedTemplate(basePath = "place", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SharedPlaces(Event event, List<SharedCapacity> shared, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance list(UUID id) {
        return page(id, Form.empty());
    }

    @POST
    public Response share(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return act(id, form, "shared", () -> places.share(id, plan(id, form)));
    }

    @POST
    @Path("/{shared}")
    public Response change(UUID id, UUID shared, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return act(id, form, "shared", () -> places.change(id, shared, plan(id, form)));
    }

    @POST
    @Path("/{shared}/end")
    public Response end(UUID id, UUID shared) {
        return act(id, Form.empty(), "unshared", () -> places.shareNoLonger(id, shared));
    }

    private SharedCapacity.Plan plan(UUID id, Form form) {
        var capacity = form.value("capacity").strip();
        return new SharedCapacity.Plan(
                form.text("name"),
                capacity.matches("[0-9]{1,6}") ? Integer.valueOf(capacity) : null,
                registration.event(id).programme().stream()
                        .map(Race::id)
                        .filter(race -> form.has("races", race))
                        .toList());
    }

    private Response act(UUID id, Form form, String done, Runnable action) {
        try {
            action.run();
            return Answer.go("/organizer/events/" + id + "/shared-places?done=" + done);
        } catch (Refused refused) {
            return Answer.again(page(id, form.refused(refused)));
        }
    }

    private TemplateInstance page(UUID id, Form form) {
        return new SharedPlaces(registration.event(id), places.shared(id), form);
    }
}
