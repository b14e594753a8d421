package org.backstretch.portal.timesfile;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.results.TimesFile;
import org.backstretch.portal.results.TimesFiles;
import org.backstretch.portal.service.Part;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A file of times: send it, look at what it would do; and the files that were sent before. */
@Path("/race-day/{race}/times")
@Authenticated
public class TimesPage {
    private static final int LISTED = 20;

    @RestClient
    Registration registration;

    @RestClient
    TimesFiles files;

    @CheckedTemplate(basePath = "timesfile", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TimesForm(Race race, Part<TimesFile.Listed> sent, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance form(UUID race, @RestQuery @DefaultValue("0") int page) {
        return new TimesForm(registration.race(race), files.sent(race, page, LISTED), Form.empty());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(
            UUID race,
            @RestForm @Nullable FileUpload file,
            @RestForm @Nullable String text,
            @RestForm @Nullable String times,
            @RestForm @Nullable String point,
            @RestForm @Nullable String split,
            @RestForm @Nullable String zone,
            @RestForm @Nullable String reader,
            @RestForm @Nullable String complete) {
        var form = Form.empty()
                .with("text", text)
                .with("times", times)
                .with("point", point)
                .with("split", split)
                .with("zone", zone)
                .with("reader", reader)
                .with("complete", complete);
        var sent = Sent.of(file, text);
        if (sent.isTooLarge()) {
            return again(race, form.wrong("file", "The file is larger than 1 MB. Split it."));
        }
        try {
            var report = files.send(
                    race,
                    sent.name(),
                    form.text("times"),
                    form.text("point"),
                    form.has("point", "SPLIT") ? form.text("split") : null,
                    form.text("zone"),
                    form.text("reader"),
                    form.has("complete", "yes"),
                    sent.bytes());
            return Answer.go("/race-day/" + race + "/times/" + report.id());
        } catch (Refused refused) {
            return again(race, form.refused(refused));
        }
    }

    private Response again(UUID race, Form form) {
        return Answer.again(new TimesForm(registration.race(race), files.sent(race, 0, LISTED), form));
    }
}
