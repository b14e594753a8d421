package org.backstretch.portal.raceday;

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
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.results.RaceState;
import org.backstretch.portal.results.Rehearsal;
import org.backstretch.portal.results.Results;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Running a race for practice: begin, hide, bring back, make real. */
@Path("/race-day/{race}/rehearsal")
@Authenticated
public class RehearsalPage {
    private static final int ROWS = 100;

    @RestClient
    Registration registration;

    @RestClient
    Results results;

    @CheckedTemplate(basePath = "raceday", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RehearsalView(Race race, RaceState state, List<Rehearsal> rehearsals, Form form)
            implements TemplateInstance {}

    @GET
    public TemplateInstance open(UUID race) {
        return page(race, Form.empty());
    }

    @POST
    @Path("/begin")
    public Response begin(UUID race) {
        return act(race, "/race-day/" + race, () -> results.beginRehearsal(race));
    }

    /** The one that goes on, whichever the page showed: there is one button. */
    @POST
    @Path("/hidden")
    public Response hide(UUID race) {
        return act(
                race,
                address(race) + "?done=hidden",
                () -> rehearsals(race).stream()
                        .filter(Rehearsal::isOpen)
                        .forEach(each -> results.hideRehearsal(race, each.id())));
    }

    @POST
    @Path("/{rehearsal}/return")
    public Response bringBack(UUID race, UUID rehearsal) {
        return act(race, "/race-day/" + race, () -> results.bringRehearsalBack(race, rehearsal));
    }

    @POST
    @Path("/{rehearsal}/conversion")
    public Response makeReal(UUID race, UUID rehearsal, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        if (!form.has("confirmed", "yes")) {
            return Answer.again(page(race, form.wrong("confirmed", "Tick the sentence, if it is what you want.")));
        }
        return act(race, "/race-day/" + race, () -> results.makeRehearsalReal(race, rehearsal));
    }

    private Response act(UUID race, String then, Runnable action) {
        try {
            action.run();
            return Answer.go(then);
        } catch (Refused refused) {
            return Answer.again(page(race, Form.empty().refused(refused)));
        }
    }

    private static String address(UUID race) {
        return "/race-day/" + race + "/rehearsal";
    }

    private List<Rehearsal> rehearsals(UUID race) {
        return results.rehearsals(race, 0, ROWS).items();
    }

    private TemplateInstance page(UUID id, Form form) {
        var race = registration.race(id);
        var state = results.race(id);
        if (!state.youMayOfficiate()) {
            throw new NotAnOfficial(race.name());
        }
        return new RehearsalView(race, state, rehearsals(id), form);
    }
}
