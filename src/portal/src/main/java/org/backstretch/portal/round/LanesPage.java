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
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.results.LanePlan;
import org.backstretch.portal.results.RaceState;
import org.backstretch.portal.results.Results;
import org.backstretch.portal.results.Rounds;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Heats and lanes: dealt out and looked at first, then used; or given by hand. */
@Path("/race-day/{race}/lanes")
@Authenticated
public class LanesPage {
    private static final String BY_HAND = "hand";
    private static final String USE = "use";

    @RestClient
    Registration registration;

    @RestClient
    Results results;

    @RestClient
    Rounds rounds;

    /**
     * @param heats a row for everybody, as typed
     * @param preview what would be; empty before it was looked at
     */
    @CheckedTemplate(basePath = "round", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LanesView(
            Race race,
            RaceState state,
            LanePlan now,
            List<TypedLanes.Heat> heats,
            Optional<LanePlan> preview,
            Form form)
            implements TemplateInstance {}

    @GET
    public TemplateInstance open(UUID race) {
        return page(race, TypedLanes.of(rounds.lanes(race), Form.empty().with("lanes", "8")), Optional.empty());
    }

    @POST
    public Response set(UUID race, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return form.has("act", BY_HAND) ? byHand(race, form) : computed(race, form);
    }

    private Response byHand(UUID race, Form form) {
        var typed = TypedLanes.of(rounds.lanes(race), form);
        var wanted = typed.wanted();
        if (wanted.isEmpty() || lacksReason(typed.now(), form)) {
            return Answer.again(page(race, typed, Optional.empty()));
        }
        try {
            rounds.preview(race, wanted.get());
            typed.moved().ifPresent(heats -> registration.put(race, heats));
            rounds.give(race, wanted.get());
            return done(race);
        } catch (Refused refused) {
            typed.refused(wanted.get(), refused);
            return Answer.again(page(race, typed, Optional.empty()));
        }
    }

    /** Heats first: a lane counts in the heat of its runner. */
    private Response computed(UUID race, Form form) {
        var wanted = TypedLanes.computed(form);
        if (wanted.isEmpty()) {
            return again(race, form);
        }
        try {
            var plan = rounds.preview(race, wanted.get());
            if (!form.has("act", USE)) {
                var seen = form.with("seed", plan.seed());
                return Response.ok(page(race, TypedLanes.of(rounds.lanes(race), seen), Optional.of(plan)))
                        .build();
            }
            if (lacksReason(rounds.lanes(race), form)) {
                return again(race, form);
            }
            TypedLanes.moved(plan).ifPresent(heats -> registration.put(race, heats));
            rounds.give(race, wanted.get());
            return done(race);
        } catch (Refused refused) {
            return again(race, form.refused(refused));
        }
    }

    /** Asked for before any heat changes, so that nothing is half done. */
    private static boolean lacksReason(LanePlan now, Form form) {
        if (now.way() != null && form.text("reason") == null) {
            form.wrong("reason", "Lanes are given already. Say why they change.");
        }
        return form.isWrong();
    }

    private Response again(UUID race, Form form) {
        return Answer.again(page(race, TypedLanes.of(rounds.lanes(race), form), Optional.empty()));
    }

    private static Response done(UUID race) {
        return Answer.go("/race-day/" + race + "/lanes?done=lanes#now");
    }

    private TemplateInstance page(UUID id, TypedLanes typed, Optional<LanePlan> preview) {
        return new LanesView(
                registration.race(id), results.race(id), typed.now(), typed.heats(), preview, typed.form());
    }
}
