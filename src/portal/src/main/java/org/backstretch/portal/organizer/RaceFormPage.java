package org.backstretch.portal.organizer;

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
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.page.LocalTime;
import org.backstretch.portal.place.TypedTerms;
import org.backstretch.portal.registration.Discipline;
import org.backstretch.portal.registration.EntryTerms;
import org.backstretch.portal.registration.Event;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.RaceDetails;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** A new race of an event. */
@Path("/organizer/events/{id}/races/new")
@Authenticated
public class RaceFormPage {
    @RestClient
    Registration registration;

    @CheckedTemplate(basePath = "organizer", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RaceForm(
            Event event, Form form, List<Discipline> disciplines, Direction[] directions, TimingMethod[] timings)
            implements TemplateInstance {}

    @GET
    public TemplateInstance blank(UUID id) {
        var event = registration.event(id);
        var form = Form.empty()
                .with("discipline", "5KR")
                .with("directions", Direction.BACKWARD)
                .with("timing", TimingMethod.GUN_CLOCK)
                .with("ruleSet", "HOUSE")
                .with("categoryScheme", "STANDARD")
                .with("plannedStart", event.firstDay() + "T10:00");
        return page(event, form);
    }

    @POST
    public Response create(UUID id, MultivaluedMap<String, String> sent) {
        var event = registration.event(id);
        var form = Form.of(sent);
        var start = LocalTime.read(form.value("plannedStart"), event.zone());
        if (start.isEmpty()) {
            return Answer.again(
                    page(event, form.wrong("plannedStart", "Say when the gun goes off, such as 2027-06-01 10:00.")));
        }
        try {
            var terms = new TypedTerms(form, event.zone()).termsIfAny();
            var details = details(form, new RaceDetails.Wave("Wave 1", start.get()), course(form), terms);
            if (form.isWrong()) {
                return Answer.again(page(event, form));
            }
            registration.create(id, details);
            return Answer.go("/organizer/events/" + id + "?done=created");
        } catch (Refused refused) {
            return Answer.again(page(event, form.refused(refused)));
        }
    }

    /** The course of the race whose page's address was pasted; null for one of its own. */
    private @Nullable UUID course(Form form) {
        var race = TypedCourse.race(form);
        try {
            return race.map(registration::race).map(Race::course).orElse(null);
        } catch (Refused refused) {
            form.wrong("sameCourse", "There is no such race.");
            return null;
        }
    }

    private static RaceDetails details(
            Form form, RaceDetails.Wave wave, @Nullable UUID course, @Nullable EntryTerms terms) {
        return new RaceDetails(
                form.text("name"),
                form.text("discipline"),
                form.text("distanceMetres"),
                form.all("directions"),
                form.text("timing"),
                form.text("ruleSet"),
                form.text("capacity"),
                List.of(wave),
                form.text("categoryScheme"),
                course,
                TypedCourse.teams(form),
                TypedCourse.splits(form),
                form.text("laps"),
                form.text("lapMetres"),
                TypedCourse.legs(form),
                terms);
    }

    private TemplateInstance page(Event event, Form form) {
        return new RaceForm(event, form, registration.disciplines(), Direction.values(), TimingMethod.values());
    }
}
