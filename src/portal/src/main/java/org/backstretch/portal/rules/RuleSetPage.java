package org.backstretch.portal.rules;

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
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.registration.RulesOfRace;
import org.backstretch.portal.results.RaceState;
import org.backstretch.portal.results.Results;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The rule set of a race. Registration keeps it and does not know the gun; results do, so this page asks them first. */
@Path("/organizer/races/{race}/rules")
@Authenticated
public class RuleSetPage {
    @RestClient
    Registration registration;

    @RestClient
    Results results;

    @CheckedTemplate(basePath = "rules", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RuleSetView(Race race, RaceState state, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance show(UUID race) {
        var known = registration.race(race);
        return new RuleSetView(known, results.race(race), Form.empty().with("ruleSet", known.ruleSet()));
    }

    @POST
    public Response choose(UUID race, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var known = registration.race(race);
        var state = results.race(race);
        if (state.isStarted()) {
            return Answer.again(new RuleSetView(
                    known,
                    state,
                    form.wrong("ruleSet", "The gun has gone off. Take it back on race day to change the rules.")));
        }
        try {
            registration.change(race, RulesOfRace.of(known, form.text("ruleSet")));
            return Answer.go("/organizer/races/" + race + "/rules?done=saved");
        } catch (Refused refused) {
            return Answer.again(new RuleSetView(known, state, form.refused(refused)));
        }
    }
}
