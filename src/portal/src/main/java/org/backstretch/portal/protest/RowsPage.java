package org.backstretch.portal.protest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.backstretch.portal.appointment.Appointment;
import org.backstretch.portal.appointment.Appointments;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.results.Protests;
import org.backstretch.portal.results.RowCheck;
import org.backstretch.portal.service.Part;
import org.backstretch.portal.service.Refused;
import org.backstretch.portal.signin.Visitor;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The list row by row: who entered it, and who checked it. A check names what was looked at, so that a row which changes
 * between the look and the button is refused and not checked unseen.
 */
@Path("/race-day/{race}/official/rows")
@Authenticated
public class RowsPage {
    private static final int ROWS = 100;
    private static final int FORBIDDEN = 403;

    @RestClient
    Registration registration;

    @RestClient
    Protests protests;

    @RestClient
    Appointments appointments;

    private final Visitor visitor;

    RowsPage(Visitor visitor) {
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "protest", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Rows(Race race, Part<RowCheck> rows, People people, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance open(UUID race, @RestQuery @DefaultValue("0") int page) {
        return page(race, page, Form.empty());
    }

    @POST
    public Response check(UUID race, @RestQuery @DefaultValue("0") int page, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var looks = looks(form.all(form.has("which", "shown") ? "shown" : "row"));
        if (looks.isEmpty()) {
            return Answer.again(page(race, page, form.wrong("row", "Choose the rows that you have checked.")));
        }
        return act(race, page, form, () -> protests.checkRows(race, new RowCheck.Looks(looks)));
    }

    private static List<RowCheck.Look> looks(List<String> typed) {
        return typed.stream()
                .map(each -> each.split(":", 2))
                .filter(parts -> parts.length == 2)
                .map(parts -> new RowCheck.Look(parts[0], parts[1]))
                .toList();
    }

    @POST
    @Path("/{entry}/withdrawal")
    public Response takeBack(
            UUID race, UUID entry, @RestQuery @DefaultValue("0") int page, MultivaluedMap<String, String> sent) {
        return act(race, page, Form.of(sent), () -> protests.takeBackRowCheck(race, entry));
    }

    private Response act(UUID race, int page, Form form, Runnable action) {
        try {
            action.run();
            return Answer.go("/race-day/" + race + "/official/rows?page=" + page);
        } catch (Refused refused) {
            return Answer.again(page(race, page, form.refused(refused)));
        }
    }

    private TemplateInstance page(UUID id, int page, Form form) {
        var race = registration.race(id);
        return new Rows(
                race,
                protests.rowChecks(id, page, ROWS),
                People.of(officials(race.eventId()), visitor.account()),
                form);
    }

    /** Their names are for the organizer. */
    private List<Appointment> officials(UUID event) {
        try {
            return appointments.of(event);
        } catch (Refused refused) {
            if (refused.is(FORBIDDEN)) {
                return List.of();
            }
            throw refused;
        }
    }
}
