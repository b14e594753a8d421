package org.backstretch.portal.timesfile;

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
import java.math.RoundingMode;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.results.TimesFile;
import org.backstretch.portal.results.TimesFiles;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** What a file of times would do, line by line, and the button that lets it. */
@Path("/race-day/{race}/times/{report}")
@Authenticated
public class TimesReportPage {
    private static final int SHOWN = 200;

    @RestClient
    Registration registration;

    @RestClient
    TimesFiles files;

    @CheckedTemplate(basePath = "timesfile", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TimesReport(Race race, TimesFile report, TimesFile refused, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance report(UUID race, UUID report, @RestQuery @DefaultValue("0") int page) {
        return page(race, report, page, Form.empty());
    }

    @POST
    @Path("/confirmation")
    public Response confirm(UUID race, UUID report) {
        try {
            files.confirm(race, report);
            return Answer.go("/race-day/" + race + "/times/" + report + "?done=taken");
        } catch (Refused refused) {
            return Answer.again(page(race, report, 0, Form.empty().refused(refused)));
        }
    }

    @POST
    @Path("/readers/{device}/clock")
    public Response clock(UUID race, UUID report, UUID device, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var millis = millis(form.value("seconds"));
        if (millis.isEmpty()) {
            return Answer.again(
                    page(race, report, 0, form.wrong("seconds", "Say it in seconds, such as -3600 or 0.4.")));
        }
        try {
            var reason = Optional.ofNullable(form.text("reason")).orElse("said while reading a file");
            files.say(race, device, new TimesFiles.ClockWord(millis.get(), reason));
            return Answer.go("/race-day/" + race + "/times/" + report + "?done=saved");
        } catch (Refused refused) {
            return Answer.again(page(race, report, 0, form.refused(refused)));
        }
    }

    private static Optional<Long> millis(String seconds) {
        try {
            return Optional.of(new BigDecimal(seconds.strip().replace(',', '.'))
                    .movePointRight(3)
                    .setScale(0, RoundingMode.HALF_UP)
                    .longValueExact());
        } catch (ArithmeticException | NumberFormatException noNumber) {
            return Optional.empty();
        }
    }

    private TemplateInstance page(UUID race, UUID report, int page, Form form) {
        return new TimesReport(
                registration.race(race),
                files.report(race, report, null, page, SHOWN),
                files.report(race, report, "REFUSED", 0, SHOWN),
                form);
    }
}
