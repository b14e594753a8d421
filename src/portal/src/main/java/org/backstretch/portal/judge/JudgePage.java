package org.backstretch.portal.judge;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

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
    record Judge(
            Race race,
            RaceState state,
            Part<Infringement> reports,
            Optional<Infringement> reported,
            List<CompanionPermit> permits,
            Form form)
            implements TemplateInstance {}

    @GET
    public TemplateInstance open(
            UUID race,
            @RestQuery @DefaultValue("0") int page,
            @RestQuery @DefaultValue("") String place,
            @RestQuery @DefaultValue("") String reported) {
        return page(race, page, fresh().with("place", place).with("reported", reported));
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
        return act(race, form, () -> {
            judges.report(race, report);
            form.with("reported", form.value("id"));
        });
    }

    /** The report is there before its photo: a photo that is lost on its way can be sent again, and costs nothing else. */
    @POST
    @Path("/{infringement}/photo")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response addPhoto(
            UUID race, UUID infringement, @RestForm @Nullable FileUpload photo, @RestForm @Nullable String place) {
        var form = Form.empty().with("place", place).with("reported", infringement);
        var file = PhotoFile.of(photo);
        if (!file.problem().isEmpty()) {
            return Answer.again(page(race, 0, form.wrong("photo", file.problem())));
        }
        try {
            judges.addPhoto(infringement, file.bytes());
            return there(race, form);
        } catch (Refused refused) {
            return Answer.again(page(
                    race,
                    0,
                    form.refused(refused).wrong("photo", refused.problem().sentence())));
        }
    }

    @POST
    @Path("/{infringement}/photo/removal")
    public Response removePhoto(UUID race, UUID infringement, MultivaluedMap<String, String> sent) {
        return act(race, Form.of(sent), () -> judges.removePhoto(infringement));
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
            return there(race, form);
        } catch (Refused refused) {
            return Answer.again(page(race, 0, form.refused(refused).with("id", UUID.randomUUID())));
        }
    }

    private static Response there(UUID race, Form form) {
        var reported = form.value("reported");
        return Answer.go("/race-day/" + race + "/judge?place="
                + URLEncoder.encode(form.value("place"), StandardCharsets.UTF_8)
                + (reported.isEmpty() ? "" : "&reported=" + URLEncoder.encode(reported, StandardCharsets.UTF_8)));
    }

    private static Form fresh() {
        return Form.empty().with("id", UUID.randomUUID());
    }

    private TemplateInstance page(UUID id, int page, Form form) {
        var shown = form.value("id").isEmpty() ? form.with("id", UUID.randomUUID()) : form;
        var reports = judges.reports(id, page, ROWS);
        var reported = reports.items().stream()
                .filter(report -> shown.has("reported", report.id()))
                .findFirst();
        return new Judge(registration.race(id), results.race(id), reports, reported, judges.permits(id), shown);
    }
}
