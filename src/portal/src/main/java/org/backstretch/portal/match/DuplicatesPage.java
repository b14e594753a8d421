package org.backstretch.portal.match;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Event;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Runners of an event who may be the same as others of its organizer. */
@Path("/organizer/events/{id}/duplicates")
@Authenticated
public class DuplicatesPage {
    @RestClient
    Registration registration;

    @RestClient
    Matches matches;

    @CheckedTemplate(basePath = "match", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DuplicatesView(Event event, List<Duplicate> duplicates, List<Merge> merges, Form form)
            implements TemplateInstance {}

    @GET
    public TemplateInstance duplicates(UUID id) {
        return page(id, Form.empty());
    }

    @POST
    public Response join(UUID id, @FormParam("survivor") UUID survivor, @FormParam("merged") UUID merged) {
        return act(id, "merged", () -> matches.join(new Merge.Two(survivor, merged)));
    }

    @POST
    @Path("/partings/{merge}")
    public Response part(UUID id, UUID merge) {
        return act(id, "parted", () -> matches.part(merge));
    }

    private Response act(UUID id, String done, Runnable action) {
        try {
            action.run();
            return Answer.go("/organizer/events/" + id + "/duplicates?done=" + done);
        } catch (Refused refused) {
            return Answer.again(page(id, Form.empty().refused(refused)));
        }
    }

    private TemplateInstance page(UUID id, Form form) {
        var holding = matches.merges().stream().filter(Merge::holds).toList();
        return new DuplicatesView(registration.event(id), matches.duplicates(id), holding, form);
    }
}
