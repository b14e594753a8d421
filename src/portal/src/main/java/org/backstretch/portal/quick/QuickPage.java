package org.backstretch.portal.quick;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.page.Zones;
import org.backstretch.portal.registration.Discipline;
import org.backstretch.portal.registration.QuickRace;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.safety.Checklist;
import org.backstretch.portal.safety.Safety;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** A name, a list of runners, and the race can start. */
@Path("/organizer/quick")
@RolesAllowed({"organizer", "admin"})
public class QuickPage {
    private static final String RUNNERS = "runners";

    @RestClient
    Registration registration;

    @RestClient
    Safety safety;

    private final Clock clock;

    QuickPage(Clock clock) {
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "quick", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Quick(
            Form form,
            List<Discipline> disciplines,
            Direction[] directions,
            List<String> zones,
            List<Checklist.Question> questions)
            implements TemplateInstance {}

    @GET
    public TemplateInstance blank() {
        return page(TypedQuick.blank(registration.myEvents(true, 1)));
    }

    @POST
    public Response open(
            MultivaluedMap<String, String> sent, @HeaderParam("Accept-Language") @Nullable String language) {
        var form = Form.of(sent);
        var runners = TypedRunners.of(form, RUNNERS);
        if (form.text("name") == null) {
            form.wrong("name", "Give the race a name, as you would call it out.");
        }
        if (!form.has("safety", "yes")) {
            form.wrong("safety", "Look at the course first; then say so here.");
        }
        if (form.isWrong()) {
            return Answer.again(page(form));
        }
        try {
            return Answer.go("/race-day/" + opened(new TypedQuick(form, clock.instant(), language), runners));
        } catch (Refused refused) {
            return Answer.again(page(form.refused(refused)));
        }
    }

    /** Each step is named by the form's own ids: sent twice, or again after a failure, it makes one race. */
    private UUID opened(TypedQuick quick, TypedRunners runners) {
        var event = quick.event();
        var race = quick.race();
        registration.change(event, quick.details());
        var known = registration.put(
                race, QuickRace.of(event, quick.name(), quick.discipline(), quick.directions(), quick.now()));
        if (known.entries() == 0) {
            enter(race, runners);
        }
        safety.answer(event, Checklist.Answers.confirmed("ALL"));
        registration.open(event);
        return race;
    }

    private void enter(UUID race, TypedRunners runners) {
        var report = registration.preview(race, runners.csv().getBytes(StandardCharsets.UTF_8));
        registration.confirm(race, report.id());
    }

    private TemplateInstance page(Form form) {
        return new Quick(form, registration.disciplines(), Direction.values(), Zones.ALL, safety.questions());
    }
}
