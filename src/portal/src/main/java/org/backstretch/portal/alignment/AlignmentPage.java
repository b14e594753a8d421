package org.backstretch.portal.alignment;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.results.Alignment;
import org.backstretch.portal.results.Alignments;
import org.backstretch.portal.results.RaceState;
import org.backstretch.portal.results.Results;
import org.backstretch.portal.results.Streams;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/**
 * Times by one person beside bibs by another. A draft is an address: every button leads to the next one, the browser's back
 * button to the one before, and nothing counts until it is applied.
 */
@Path("/race-day/{race}/alignment")
@Authenticated
public class AlignmentPage {
    @RestClient
    Registration registration;

    @RestClient
    Results results;

    @RestClient
    Alignments alignments;

    @CheckedTemplate(basePath = "alignment", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AlignmentView(
            Race race, Streams streams, @Nullable Shown shown, Form form) implements TemplateInstance {}

    /** What the page was asked for. */
    private record Asked(UUID race, Form form) {
        Optional<UUID> device(String side) {
            return Optional.ofNullable(form.text(side)).flatMap(Asked::id);
        }

        private static Optional<UUID> id(String text) {
            try {
                return Optional.of(UUID.fromString(text));
            } catch (IllegalArgumentException notAnId) {
                return Optional.empty();
            }
        }

        boolean isDraft() {
            return form.text("draft") != null;
        }

        Draft before() {
            return new Draft(form.all("edit").stream()
                    .flatMap(text -> EditText.read(text).stream())
                    .toList());
        }

        /** With what was done last. */
        Draft draft() {
            var line = Line.read(form.value("row"));
            return Draft.doing(form.value("do"), line, form.value("bib"))
                    .map(deed -> deed.apply(before()))
                    .orElseGet(this::before);
        }
    }

    @GET
    public TemplateInstance open(UUID race, @Context UriInfo address) {
        return page(new Asked(race, Form.of(address.getQueryParameters())));
    }

    @POST
    @Path("/application")
    public Response apply(UUID race, MultivaluedMap<String, String> sent) {
        var asked = new Asked(race, Form.of(sent));
        var times = asked.device("times");
        var bibs = asked.device("bibs");
        if (times.isEmpty() || bibs.isEmpty()) {
            return Answer.go(address(race));
        }
        var order = new Alignment.Order(
                times.get(), bibs.get(), asked.before().edits(), asked.form().value("basedOn"));
        var next = address(race) + "?times=" + times.get() + "&bibs=" + bibs.get() + "&done=aligned";
        return act(asked, next, () -> alignments.apply(race, order));
    }

    @POST
    @Path("/withdrawal")
    public Response undo(UUID race, MultivaluedMap<String, String> sent) {
        var asked = new Asked(race, Form.of(sent));
        var number = Optional.ofNullable(asked.form().text("number")).map(Integer::valueOf);
        return act(asked, address(race) + "?done=unaligned", () -> alignments.undo(race, number.orElse(null)));
    }

    private static String address(UUID race) {
        return "/race-day/" + race + "/alignment";
    }

    private Response act(Asked asked, String next, Runnable action) {
        try {
            action.run();
            return Answer.go(next);
        } catch (Refused refused) {
            asked.form().refused(refused);
            return Answer.again(page(asked));
        }
    }

    private TemplateInstance page(Asked asked) {
        var streams = alignments.streams(asked.race());
        var race = registration.race(asked.race());
        var state = results.race(asked.race());
        return new AlignmentView(
                race, streams, shown(asked, streams, race, state).orElse(null), asked.form());
    }

    private Optional<Shown> shown(Asked asked, Streams streams, Race race, RaceState state) {
        if (streams.isIncomplete()) {
            return Optional.empty();
        }
        var times =
                asked.device("times").orElseGet(() -> streams.times().getFirst().device());
        var bibs =
                asked.device("bibs").orElseGet(() -> streams.bibs().getFirst().device());
        var gun = state.starts().stream().map(RaceState.Start::gun).min(Comparator.naturalOrder());
        return Optional.of(new Shown(
                alignment(asked, times, bibs),
                new RaceClock(gun, race.clock()),
                Chosen.after(asked.form().value("row"), asked.before(), asked.draft())));
    }

    /** A draft that cannot be is said to be wrong, and what was before it is shown. */
    private Alignment alignment(Asked asked, UUID times, UUID bibs) {
        if (!asked.isDraft()) {
            return alignments.look(asked.race(), times, bibs);
        }
        try {
            return alignments.preview(
                    asked.race(), new Alignment.Draft(times, bibs, asked.draft().edits()));
        } catch (Refused refused) {
            asked.form().refused(refused);
            return alignments.preview(
                    asked.race(),
                    new Alignment.Draft(times, bibs, asked.before().edits()));
        }
    }
}
