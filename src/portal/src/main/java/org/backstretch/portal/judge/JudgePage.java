package org.backstretch.portal.judge;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.results.CompanionPermit;
import org.backstretch.portal.results.Infringement;
import org.backstretch.portal.results.Judges;
import org.backstretch.portal.results.RaceState;
import org.backstretch.portal.results.Results;
import org.backstretch.portal.service.Part;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * A judge types a bib and touches what was wrong. The page brings the id of the next report along, so that two touches are
 * one report; what somebody typed as the place stays for the next.
 */
@Path("/race-day/{race}/judge")
@Authenticated
public class JudgePage {
    private static final int ROWS = 50;

    @RestClient
    Registration registration;

    @RestClient
    Results results;

    @RestClient
    Judges judges;

    @CheckedTemplate(basePath = "judge", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Judge(Race race, RaceState state, Part<Infringement> reports, List<CompanionPermit> permits, Form form)
            implements TemplateInstance {}

    @GET
    public TemplateInstance open(
            UUID race, @RestQuery @DefaultValue("0") int page, @RestQuery @DefaultValue("") String place) {
        return page(race, page, fresh().with("place", place));
    }

    @POST
    public Response report(UUID race, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var report = new Infringement.Sent(
                form.text("id"),
                form.text("bib"),
                form.text("kind"),
                form.text("place"),
                form.text("note"),
                form.has("kind", "FALSE_START") ? form.text("attempt") : null);
        return act(race, form, () -> judges.report(race, report));
    }

    @POST
    @Path("/permits")
    public Response permit(UUID race, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var bib = form.value("companion").strip();
        var entry = results.timed(race).stream()
                .filter(timed -> bib.equalsIgnoreCase(timed.bib()))
                .findFirst();
        if (entry.isEmpty()) {
            return Answer.again(page(race, 0, form.wrong("companion", "Nobody in this race wears bib " + bib + ".")));
        }
        return act(race, form, () -> judges.permit(entry.get().entryId()));
    }

    @POST
    @Path("/permits/{entry}/withdrawal")
    public Response takeBackPermit(UUID race, UUID entry, MultivaluedMap<String, String> sent) {
        return act(race, Form.of(sent), () -> judges.takeBackPermit(entry));
    }

    @POST
    @Path("/{infringement}")
    public Response decide(UUID race, UUID infringement, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var reason = form.has("state", "UNDONE") ? "Taken back on the judges' page" : "Confirmed on the judges' page";
        var decided = new Infringement.Decided(form.value("state"), reason);
        return act(race, form, () -> judges.decide(infringement, decided));
    }

    private Response act(UUID race, Form form, Runnable action) {
        try {
            action.run();
            return Answer.go("/race-day/" + race + "/judge?place="
                    + URLEncoder.encode(form.value("place"), StandardCharsets.UTF_8));
        } catch (Refused refused) {
            return Answer.again(page(race, 0, form.refused(refused).with("id", UUID.randomUUID())));
        }
    }

    private static Form fresh() {
        return Form.empty().with("id", UUID.randomUUID());
    }

    private TemplateInstance page(UUID id, int page, Form form) {
        var shown = form.value("id").isEmpty() ? form.with("id", UUID.randomUUID()) : form;
        return new Judge(
                registration.race(id), results.race(id), judges.reports(id, page, ROWS), judges.permits(id), shown);
    }
}
