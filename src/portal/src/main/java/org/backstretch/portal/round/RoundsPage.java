package org.backstretch.portal.round;

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
import java.util.regex.Pattern;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Entry;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.results.RaceState;
import org.backstretch.portal.results.Results;
import org.backstretch.portal.results.Round;
import org.backstretch.portal.results.Rounds;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** From one round to the next: where it leads, who advances and why, lots, and the entries of the next round. */
@Path("/race-day/{race}/rounds")
@Authenticated
public class RoundsPage {
    private static final Pattern GAP = Pattern.compile("[\\s,;]+");

    @RestClient
    Registration registration;

    @RestClient
    Results results;

    @RestClient
    Rounds rounds;

    /**
     * @param others races it can lead to
     * @param bringing empty where it leads nowhere
     */
    @CheckedTemplate(basePath = "round", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RoundsView(
            Race race, RaceState state, Round round, List<Race> others, Optional<Bringing> bringing, Form form)
            implements TemplateInstance {}

    @GET
    public TemplateInstance open(UUID race) {
        return page(race, Form.empty());
    }

    @POST
    @Path("/progression")
    public Response lead(UUID race, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return act(race, form, "saved", () -> {
            if (form.has("back", "yes")) {
                rounds.leadNowhere(race);
            } else {
                rounds.lead(
                        race,
                        new Round.Progression(
                                form.text("nextRace"), form.text("byPlace"), form.text("byTime"), form.text("lanes")));
            }
        });
    }

    @POST
    @Path("/draws")
    public Response draw(UUID race, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return act(race, form, "drawn", () -> {
            if (form.has("way", "lots")) {
                rounds.draw(race, new Round.Lots(form.all("among")));
            } else {
                rounds.drawn(race, new Round.Drawn(bibs(form.value("order")), form.text("reason")));
            }
        });
    }

    private static List<String> bibs(String typed) {
        return typed.isBlank() ? List.of() : List.of(GAP.split(typed.strip()));
    }

    @POST
    @Path("/heats/{wave}/timing")
    public Response timed(UUID race, UUID wave, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return act(race, form, "saved", () -> rounds.timed(race, wave, new Round.Timed(form.text("timing"))));
    }

    /** Who advances is asked anew: what the page showed may be old. */
    @POST
    @Path("/entries")
    public Response bring(UUID race, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var round = rounds.advancement(race);
        var next = round.progression();
        if (next == null || !round.isSettled()) {
            return Answer.again(
                    page(race, form.wrong("bring", "It is not settled any more who advances. Look again.")));
        }
        var order = Bringing.of(round, List.of()).order();
        return act(race, form, "brought", () -> registration.bring(next.raceId(), order));
    }

    @POST
    @Path("/entries/{entry}/withdrawal")
    public Response withdraw(UUID race, UUID entry, MultivaluedMap<String, String> sent) {
        var reason = new Entry.Withdrawal("Does not advance any more");
        return act(race, Form.of(sent), "withdrawn", () -> registration.withdraw(entry, reason));
    }

    private Response act(UUID race, Form form, String done, Runnable action) {
        try {
            action.run();
            return Answer.go("/race-day/" + race + "/rounds?done=" + done);
        } catch (Refused refused) {
            return Answer.again(page(race, form.refused(refused)));
        }
    }

    private TemplateInstance page(UUID id, Form form) {
        var race = registration.race(id);
        var round = rounds.advancement(id);
        var others = registration.event(race.eventId()).programme().stream()
                .filter(other -> !other.id().equals(id)
                        && other.discipline().equals(race.discipline())
                        && other.directions().equals(race.directions()))
                .toList();
        var bringing = Optional.ofNullable(round.progression())
                .map(next -> Bringing.of(round, registration.advancing(next.raceId())));
        return new RoundsView(race, results.race(id), round, others, bringing, asItIs(form, round.progression()));
    }

    /** The form of the progression begins with what is set. */
    private static Form asItIs(Form form, Round.@Nullable Next next) {
        if (next == null || !form.value("nextRace").isEmpty()) {
            return form;
        }
        return form.with("nextRace", next.raceId())
                .with("byPlace", next.byPlace())
                .with("byTime", next.byTime())
                .with("lanes", next.lanes());
    }
}
