package org.backstretch.portal.challenge;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.backstretch.athletics.Metric;
import org.backstretch.athletics.TeamMeasure;
import org.backstretch.contracts.ChallengeFact;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.page.Zones;
import org.backstretch.portal.registration.ChallengeDetails;
import org.backstretch.portal.registration.Challenges;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A new challenge; it begins as a draft. */
@Path("/organizer/challenges/new")
@RolesAllowed({"organizer", "admin"})
public class NewChallengePage {
    private static final int SAID_SO_IS_ENOUGH = 0;

    @RestClient
    Challenges challenges;

    @CheckedTemplate(basePath = "challenge", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ChallengeForm(Form form, TeamMeasure[] measures, List<String> zones) implements TemplateInstance {
        static ChallengeForm of(Form form) {
            return new ChallengeForm(form, TeamMeasure.values(), Zones.ALL);
        }
    }

    @GET
    public TemplateInstance blank() {
        return ChallengeForm.of(Form.empty()
                .with("teamMeasure", TeamMeasure.SUM)
                .with("days", ChallengeFact.Days.PARTICIPANT)
                .with("visibility", ChallengeFact.Visibility.PUBLIC));
    }

    @POST
    public Response create(MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        try {
            return Answer.go("/challenges/" + challenges.create(details(form)).id() + "?done=created");
        } catch (Refused refused) {
            return Answer.again(ChallengeForm.of(form.refused(refused)));
        }
    }

    private static ChallengeDetails details(Form form) {
        return new ChallengeDetails(
                form.text("name"),
                form.text("description"),
                Metric.BACKWARD_DISTANCE.name(),
                form.text("teamMeasure"),
                form.has("teamMeasure", TeamMeasure.TOP_N) ? form.text("topN") : null,
                form.text("firstDay"),
                form.text("lastDay"),
                form.text("days"),
                form.text("zone"),
                SAID_SO_IS_ENOUGH,
                form.text("visibility"));
    }
}
