package org.backstretch.portal.award;

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
import org.backstretch.portal.results.Awards;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Which lists the organizer gives prizes from. */
@Path("/race-day/{race}/awards")
@Authenticated
public class AwardListsPage {
    @RestClient
    Registration registration;

    @RestClient
    Awards awards;

    /** @param usual whether nobody said anything yet */
    @CheckedTemplate(basePath = "award", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AwardLists(Race race, List<TypedLists.Row> rows, boolean usual, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance open(UUID race) {
        var prizes = awards.awards(race);
        return new AwardLists(registration.race(race), TypedLists.of(prizes).shown(), prizes.usual(), Form.empty());
    }

    @POST
    public Response plan(UUID race, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var typed = TypedLists.of(form);
        var plan = typed.plan();
        if (plan.isEmpty() && !form.has("act", "usual")) {
            return again(race, typed, form);
        }
        try {
            if (form.has("act", "usual")) {
                awards.planAsUsual(race);
            } else {
                awards.plan(race, plan.orElseThrow());
            }
            return Answer.go("/race-day/" + race + "/awards?done=saved");
        } catch (Refused refused) {
            typed.refused(refused);
            return again(race, typed, form.refused(refused));
        }
    }

    private Response again(UUID race, TypedLists typed, Form form) {
        return Answer.again(new AwardLists(registration.race(race), typed.shown(), false, form));
    }
}
