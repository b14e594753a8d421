package org.backstretch.portal.protest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.results.Protest;
import org.backstretch.portal.results.Protests;
import org.backstretch.portal.results.Publication;
import org.backstretch.portal.results.Results;
import org.backstretch.portal.results.ToDo;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** On the way to official: what is still to do, protests and the time for them, the second person's check. */
@Path("/race-day/{race}/official")
@Authenticated
public class OfficialPage {
    private static final int ROWS = 100;

    @RestClient
    Registration registration;

    @RestClient
    Results results;

    @RestClient
    Protests protests;

    /** @param newest the list that a second person checks; empty before the first */
    @CheckedTemplate(basePath = "protest", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Official(Race race, ToDo todo, Protest.Shown shown, Optional<Publication> newest, Form form)
            implements TemplateInstance {}

    @GET
    public TemplateInstance open(UUID race) {
        return page(race, Form.empty());
    }

    @POST
    @Path("/protests")
    public Response lodge(UUID race, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return act(
                race,
                form,
                () -> protests.lodge(
                        race,
                        new Protest.Lodged(
                                form.text("bib"), form.text("by"), form.text("ground"), form.text("lateReason"))));
    }

    @POST
    @Path("/protests/{protest}")
    public Response decide(UUID race, UUID protest, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return act(race, form, () -> {
            if (form.has("decision", "OPEN")) {
                protests.reopen(protest);
            } else {
                protests.decide(protest, new Protest.Decided(form.text("decision"), form.text("reason")));
            }
        });
    }

    @POST
    @Path("/clock")
    public Response turn(UUID race, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return act(
                race, form, () -> protests.turn(race, new Protest.Turned(form.text("turn"), form.text("clockReason"))));
    }

    @POST
    @Path("/versions/{version}/check")
    public Response check(UUID race, int version, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return act(race, form, () -> {
            if (form.has("back", "yes")) {
                protests.takeBackCheck(race, version);
            } else {
                protests.check(race, version);
            }
        });
    }

    private Response act(UUID race, Form form, Runnable action) {
        try {
            action.run();
            return Answer.go("/race-day/" + race + "/official");
        } catch (Refused refused) {
            return Answer.again(page(race, form.refused(refused)));
        }
    }

    private TemplateInstance page(UUID id, Form form) {
        return new Official(
                registration.race(id),
                protests.checklist(id),
                protests.protests(id, 0, ROWS),
                results.versions(id).stream().max(Comparator.comparingInt(Publication::version)),
                form);
    }
}
