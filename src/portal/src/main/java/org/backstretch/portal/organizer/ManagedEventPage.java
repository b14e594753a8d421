package org.backstretch.portal.organizer;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.backstretch.portal.appointment.Appointment;
import org.backstretch.portal.appointment.Appointments;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.page.Once;
import org.backstretch.portal.registration.Event;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.results.Results;
import org.backstretch.portal.safety.Checklist;
import org.backstretch.portal.safety.Safety;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** An event for those who run it: the next step first, then races and officials. */
@Path("/organizer/events/{id}")
@Authenticated
public class ManagedEventPage {
    @RestClient
    Registration registration;

    @RestClient
    Results results;

    @RestClient
    Safety safety;

    @RestClient
    Appointments appointments;

    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "organizer", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ManagedEvent(Event event, List<Step.Staged> races, Step next, List<Appointment> officials, Form form)
            implements TemplateInstance {}

    @GET
    public TemplateInstance event(UUID id) {
        return page(id, Form.empty());
    }

    @POST
    @Path("/opening")
    public Response open(UUID id) {
        return act(id, Form.empty(), "opened", () -> registration.open(id));
    }

    @POST
    @Path("/closing")
    public Response close(UUID id) {
        return act(id, Form.empty(), "closed", () -> registration.close(id));
    }

    @POST
    @Path("/archive")
    public Response archive(UUID id) {
        return act(id, Form.empty(), "archived", () -> registration.archive(id));
    }

    @POST
    @Path("/archive/end")
    public Response takeOutOfArchive(UUID id) {
        return act(id, Form.empty(), "unarchived", () -> registration.takeOutOfArchive(id));
    }

    @POST
    @Path("/officials")
    public Response appoint(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var wanted = new Appointment.Wanted(form.text("email"), form.text("role"));
        return act(id, form, "invited", () -> appointments.appoint(form.value(Once.FIELD), id, wanted));
    }

    @POST
    @Path("/officials/{appointment}/end")
    public Response dismiss(UUID id, UUID appointment) {
        return act(id, Form.empty(), "dismissed", () -> appointments.end(appointment));
    }

    @POST
    @Path("/races/{race}/withdrawal")
    public Response withdraw(UUID id, UUID race) {
        return act(id, Form.empty(), "saved", () -> registration.withdraw(race));
    }

    private Response act(UUID id, Form form, String done, Runnable action) {
        try {
            action.run();
            return Answer.go("/organizer/events/" + id + "?done=" + done);
        } catch (Refused refused) {
            return Answer.again(page(id, form.refused(refused)));
        }
    }

    private TemplateInstance page(UUID id, Form form) {
        var event = registration.event(id);
        var races = event.programme().stream().map(race -> staged(event, race)).toList();
        var officials = event.youMayEdit() ? appointments.of(id) : List.<Appointment>of();
        var isSafe = !event.isDraft()
                || safety.answered(id).filter(Checklist::complete).isPresent();
        return new ManagedEvent(event, races, Step.next(event, races, isSafe, clock.instant()), officials, form);
    }

    /** Nothing has happened in a draft, and results may not have heard of it. */
    private Step.Staged staged(Event event, Race race) {
        if (event.isDraft()) {
            return new Step.Staged(race, Stage.PLANNED);
        }
        var state = results.race(race.id());
        return new Step.Staged(race, state.rehearsal() ? Stage.PLANNED : state.stage(), state.rehearsal());
    }
}
