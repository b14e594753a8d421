package org.backstretch.portal.claim;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backstretch.contracts.RecordClaimFact.Scope;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.results.RecordClaim;
import org.backstretch.portal.results.RecordClaims;
import org.backstretch.portal.results.ResultRow;
import org.backstretch.portal.results.Results;
import org.backstretch.portal.service.Part;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** An official, or the runner, claims a record. */
@Path("/races/{race}/record-claim")
@Authenticated
public class NewClaimPage {
    private static final int ROWS = 500;
    private static final Set<String> SPRINTS = Set.of("100M", "200M");

    @RestClient
    Registration registration;

    @RestClient
    Results results;

    @RestClient
    RecordClaims claims;

    /** @param needsWind whether there is no record without a gauge */
    @CheckedTemplate(basePath = "claim", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ClaimForm(Race race, Scope[] scopes, boolean needsWind, Part<RecordClaim> made, Form form)
            implements TemplateInstance {}

    @GET
    public TemplateInstance open(UUID race, @RestQuery @DefaultValue("") String bib) {
        return page(race, Form.empty().with("bib", bib));
    }

    @POST
    public Response claim(UUID race, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var bib = form.value("bib").strip();
        var row = row(race, bib);
        if (row.isEmpty()) {
            return Answer.again(page(race, form.wrong("bib", "Nobody in this race wears bib " + bib + ".")));
        }
        try {
            var claim = claims.claim(claiming(row.get(), form));
            return Answer.go("/record-claims/" + claim.id() + "?done=created");
        } catch (Refused refused) {
            return Answer.again(page(race, form.refused(refused)));
        }
    }

    private Optional<ResultRow> row(UUID race, String bib) {
        return results.results(race, null, null, null, bib.isEmpty() ? null : bib, 0, ROWS).items().stream()
                .filter(row -> bib.equalsIgnoreCase(row.bib()))
                .findFirst();
    }

    private static RecordClaim.Claiming claiming(ResultRow row, Form form) {
        return new RecordClaim.Claiming(
                row.entryId(),
                form.text("scope"),
                form.has("ofClass", "yes") ? row.category() : null,
                form.text("certificate"),
                form.text("measuredBy"),
                form.text("measuredOn"),
                form.text("wind"),
                form.text("judges"),
                form.text("witnesses"),
                form.text("video"),
                form.text("note"));
    }

    private TemplateInstance page(UUID id, Form form) {
        var race = registration.race(id);
        return new ClaimForm(
                race, Scope.values(), SPRINTS.contains(race.discipline()), claims.list(id, null, 0, ROWS), form);
    }
}
