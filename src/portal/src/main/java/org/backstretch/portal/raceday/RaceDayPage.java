package org.backstretch.portal.raceday;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.page.LocalTime;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.results.Cockpit;
import org.backstretch.portal.results.Cockpits;
import org.backstretch.portal.results.Crossing;
import org.backstretch.portal.results.Declaration;
import org.backstretch.portal.results.Gun;
import org.backstretch.portal.results.Protests;
import org.backstretch.portal.results.Publication;
import org.backstretch.portal.results.Question;
import org.backstretch.portal.results.RaceState;
import org.backstretch.portal.results.Results;
import org.backstretch.portal.results.Timed;
import org.backstretch.portal.service.Part;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The gun, the finish line, the doubts and the publication of one race. */
@Path("/race-day/{race}")
@Authenticated
public class RaceDayPage {
    private static final int LATEST = 8;
    private static final int DOUBTS = 50;
    private static final String QUEUE = "#queue";

    @RestClient
    Registration registration;

    @RestClient
    Results results;

    @RestClient
    Cockpits cockpits;

    @RestClient
    Protests protests;

    @CheckedTemplate(basePath = "raceday", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RaceDay(Race race, RaceState state, Overview overview, Part<Question> doubts, Form form)
            implements TemplateInstance {}

    @GET
    public TemplateInstance open(UUID race) {
        return page(race, Form.empty());
    }

    @POST
    @Path("/waves/{wave}/gun")
    public Response gun(UUID race, UUID wave, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var at = typedInstant(race, form);
        if (at.isEmpty() && form.text("at") != null) {
            return Answer.again(page(race, form.wrong("at", "Say the day and time, such as 2027-06-01 10:00:31.4.")));
        }
        return act(race, form, () -> results.start(race, wave, new Gun(at.orElse(null), form.text("reason"))));
    }

    @POST
    @Path("/waves/{wave}/gun/withdrawal")
    public Response takeBackGun(UUID race, UUID wave, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return act(race, form, () -> results.takeBackStart(race, wave, form.value("reason")));
    }

    private Optional<Instant> typedInstant(UUID race, Form form) {
        return LocalTime.read(form.value("at"), registration.race(race).clock());
    }

    @POST
    @Path("/crossings/{crossing}/assignment")
    public Response assign(UUID race, UUID crossing, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var accept = form.has("accept", "yes") ? Boolean.TRUE : null;
        return act(
                race, form, QUEUE, () -> results.assign(crossing, new Crossing.Assignment(form.text("bib"), accept)));
    }

    @POST
    @Path("/crossings/{crossing}/dismissal")
    public Response dismiss(UUID race, UUID crossing, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var reason = Optional.ofNullable(form.text("reason")).orElse("not a finish");
        return act(race, form, QUEUE, () -> results.dismiss(crossing, new Crossing.Dismissal(reason)));
    }

    @POST
    @Path("/crossings/{crossing}/return")
    public Response restore(UUID race, UUID crossing) {
        return act(race, Form.empty(), QUEUE, () -> results.restore(crossing));
    }

    @POST
    @Path("/outcomes")
    public Response declare(UUID race, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var entry = entryOf(race, form.value("bib").strip());
        if (entry.isEmpty()) {
            return Answer.again(
                    page(race, form.wrong("bib", "Nobody in this race wears bib " + form.value("bib") + ".")));
        }
        var back = form.has("back", "still-out") ? "/still-out" : "";
        return act(race, form, back, () -> declare(entry.get(), form));
    }

    private void declare(UUID entry, Form form) {
        if (form.has("outcome", "NONE")) {
            results.takeBackOutcome(entry);
        } else {
            results.declare(entry, new Declaration(form.text("outcome"), form.text("rule"), form.text("reason")));
        }
    }

    Optional<UUID> entryOf(UUID race, String bib) {
        return results.timed(race).stream()
                .filter(timed -> bib.equalsIgnoreCase(timed.bib()))
                .map(Timed::entryId)
                .findFirst();
    }

    @POST
    @Path("/publication")
    public Response publish(UUID race, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var accept = form.has("acceptDoubts", "yes");
        var publishing = new Publication.Publishing(form.text("status"), form.text("note"), accept);
        return act(race, form, () -> results.publish(race, publishing));
    }

    Response again(UUID race, Form form) {
        return Answer.again(page(race, form));
    }

    Response act(UUID race, Form form, Runnable action) {
        return act(race, form, "", action);
    }

    /** @param part of the page that somebody works at, to come back to: #queue */
    private Response act(UUID race, Form form, String part, Runnable action) {
        try {
            action.run();
            return Answer.go("/race-day/" + race + part);
        } catch (Refused refused) {
            return Answer.again(page(race, form.refused(refused)));
        }
    }

    private TemplateInstance page(UUID id, Form form) {
        var race = registration.race(id);
        var state = results.race(id);
        if (!state.youMayOfficiate()) {
            throw new NotAnOfficial(race.name());
        }
        var latest = results.crossings(id, null, 0, LATEST).items();
        var cockpit = cockpits.cockpit(id);
        var overview = Overview.of(race, state, cockpit, whyNotOfficial(id, cockpit), latest);
        return new RaceDay(race, state, overview, cockpits.review(id, 0, DOUBTS), form);
    }

    /** Asked for once it matters: the whole list is looked at for it. */
    private String whyNotOfficial(UUID race, Cockpit cockpit) {
        return switch (cockpit.next()) {
            case PUBLISH, MAKE_OFFICIAL -> protests.checklist(race).whyNotOfficial();
            case OPEN, ENTER, BIBS, START, TIME, DECIDE, DONE -> "";
        };
    }
}
