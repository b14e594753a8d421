package org.backstretch.portal.person;

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
import org.backstretch.portal.results.Infringement;
import org.backstretch.portal.results.Judges;
import org.backstretch.portal.results.OwnResult;
import org.backstretch.portal.results.OwnResults;
import org.backstretch.portal.results.Protest;
import org.backstretch.portal.results.Protests;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What came of one's own entry: the result, what judges reported, and the way to protest. */
@Path("/me/results/{entry}")
@Authenticated
public class OwnResultPage {
    private static final int ROWS = 500;

    @RestClient
    Registration registration;

    @RestClient
    OwnResults results;

    @RestClient
    Judges judges;

    @RestClient
    Protests protests;

    @CheckedTemplate(basePath = "person", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OwnResultView(
            Race race,
            OwnResult own,
            List<Infringement> reports,
            Protest.@Nullable Clock clock,
            List<Protest> mine,
            Form form)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(UUID entry) {
        return page(entry, Form.empty());
    }

    @POST
    @Path("/protests")
    public Response protest(UUID entry, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        try {
            results.protest(entry, new OwnResult.Lodged(form.text("ground")));
            return Answer.go("/me/results/" + entry + "?done=lodged");
        } catch (Refused refused) {
            return Answer.again(page(entry, form.refused(refused)));
        }
    }

    private TemplateInstance page(UUID entry, Form form) {
        var own = results.of(entry);
        var race = registration.race(own.raceId());
        var reports = judges.reports(race.id(), 0, ROWS).items().stream()
                .filter(report -> report.counts() && entry.equals(report.entryId()))
                .toList();
        var shown = protests.protests(race.id(), 0, ROWS);
        var mine = shown.protests().items().stream()
                .filter(protest -> Optional.ofNullable(protest.entryId())
                        .filter(entry::equals)
                        .isPresent())
                .toList();
        return new OwnResultView(race, own, reports, shown.clock(), mine, form);
    }
}
