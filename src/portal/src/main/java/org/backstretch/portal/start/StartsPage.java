package org.backstretch.portal.start;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.results.Cockpits;
import org.backstretch.portal.results.StartTimes;
import org.backstretch.portal.service.Part;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** When each runner starts: looked at first, then set. */
@Path("/race-day/{race}/starts")
@Authenticated
public class StartsPage {
    private static final int ROWS = 500;
    private static final String SET = "set";

    @RestClient
    Registration registration;

    @RestClient
    Cockpits cockpits;

    /** @param preview what the plan in the form would do; empty before one was looked at */
    @CheckedTemplate(basePath = "start", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Starts(Race race, List<Race> others, Part<StartTimes.StartTime> now, Optional<StartTimes> preview, Form form)
            implements TemplateInstance {}

    @GET
    public TemplateInstance open(UUID race) {
        return page(race, Form.empty().with("every", "30").with("first", "0"));
    }

    @POST
    public Response plan(UUID race, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var plan = TypedStarts.plan(form);
        if (plan.isEmpty()) {
            return Answer.again(page(race, form));
        }
        try {
            if (!form.has("act", SET)) {
                return Response.ok(page(race, form, Optional.of(cockpits.preview(race, plan.get()))))
                        .build();
            }
            cockpits.set(race, plan.get());
            return Answer.go("/race-day/" + race + "/starts?done=starts#now");
        } catch (Refused refused) {
            return Answer.again(page(race, form.refused(refused)));
        }
    }

    TemplateInstance page(UUID race, Form form) {
        return page(race, form, Optional.empty());
    }

    private TemplateInstance page(UUID id, Form form, Optional<StartTimes> preview) {
        var race = registration.race(id);
        var others = registration.event(race.eventId()).programme().stream()
                .filter(other -> !other.id().equals(id))
                .toList();
        return new Starts(race, others, cockpits.startTimes(id, 0, ROWS), preview, form);
    }
}
