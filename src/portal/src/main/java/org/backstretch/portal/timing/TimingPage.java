package org.backstretch.portal.timing;

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
import org.backstretch.portal.registration.CoursePoints;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.results.Cockpits;
import org.backstretch.portal.results.Station;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The rules by which the crossings of a race are read. */
@Path("/race-day/{race}/timing")
@Authenticated
public class TimingPage {
    @RestClient
    Registration registration;

    @RestClient
    Cockpits cockpits;

    @CheckedTemplate(basePath = "timing", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Timing(Race race, CoursePoints course, List<Station> stations, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance open(UUID race) {
        var typed = typed(race);
        return page(race, typed, typed.filled(cockpits.timing(race)));
    }

    @POST
    public Response set(UUID race, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var typed = typed(race);
        var rules = typed.rules(form, cockpits.timing(race));
        if (form.isWrong()) {
            return Answer.again(page(race, typed, form));
        }
        try {
            cockpits.set(race, rules);
            return Answer.go("/race-day/" + race + "/timing?done=saved");
        } catch (Refused refused) {
            return Answer.again(page(race, typed, form.refused(refused)));
        }
    }

    private TypedRules typed(UUID race) {
        return new TypedRules(registration.course(race), cockpits.cockpit(race).devices());
    }

    private TemplateInstance page(UUID race, TypedRules typed, Form form) {
        return new Timing(registration.race(race), typed.course(), typed.stations(), form);
    }
}
