package org.backstretch.portal.challenge;

import static java.util.stream.Collectors.toMap;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.leaderboards.BoardRow;
import org.backstretch.portal.leaderboards.Leaderboards;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Challenge;
import org.backstretch.portal.registration.Challenges;
import org.backstretch.portal.results.Activities;
import org.backstretch.portal.results.CountedRun;
import org.backstretch.portal.service.Part;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The runs of a challenge, for its organizer to correct. */
@Path("/organizer/challenges/{id}/runs")
@Authenticated
public class CorrectionsPage {
    private static final int ROWS = 50;
    private static final int MEMBERS = 500;

    @RestClient
    Challenges challenges;

    @RestClient
    Activities activities;

    @RestClient
    Leaderboards leaderboards;

    @CheckedTemplate(basePath = "challenge", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Corrections(
            Challenge challenge, Part<CountedRun> runs, Map<UUID, String> names, Form form, Optional<UUID> typed)
            implements TemplateInstance {}

    @GET
    public TemplateInstance runs(UUID id, @RestQuery @DefaultValue("0") int page) {
        return page(id, page, Form.empty(), Optional.empty());
    }

    @POST
    @Path("/{run}")
    public Response correct(
            UUID id, UUID run, @RestQuery @DefaultValue("0") int page, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var isRefused = form.has("refused", "yes");
        var metres = isRefused ? null : metres(form);
        if (form.isWrong()) {
            return Answer.again(page(id, page, form, Optional.of(run)));
        }
        try {
            activities.correct(id, run, new CountedRun.Correction(metres, isRefused, form.text("reason")));
            return Answer.go("/organizer/challenges/" + id + "/runs?done=corrected&page=" + page);
        } catch (Refused refused) {
            return Answer.again(page(id, page, form.refused(refused), Optional.of(run)));
        }
    }

    private static @Nullable String metres(Form form) {
        var typed = form.value("kilometres").strip().replace(',', '.');
        try {
            return new BigDecimal(typed).movePointRight(3).toPlainString();
        } catch (NumberFormatException notANumber) {
            form.wrong("kilometres", "Say how many kilometres count, such as 5.2.");
            return null;
        }
    }

    private TemplateInstance page(UUID id, int page, Form form, Optional<UUID> typed) {
        var challenge = challenges.challenge(id);
        var runs = activities.ofChallenge(id, page, ROWS);
        var names = leaderboards.board(id + ".members", null, 0, MEMBERS).rows().stream()
                .filter(row -> row.name() != null)
                .collect(toMap(BoardRow::competitorId, row -> String.valueOf(row.name())));
        return new Corrections(challenge, runs, names, form, typed);
    }
}
