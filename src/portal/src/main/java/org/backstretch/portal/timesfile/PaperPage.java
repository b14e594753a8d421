package org.backstretch.portal.timesfile;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.results.PaperList;
import org.backstretch.portal.results.TimesFile;
import org.backstretch.portal.results.TimesFiles;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A list that somebody wrote at the line, typed or pasted, looked at and then taken. */
@Path("/race-day/{race}/paper")
@Authenticated
public class PaperPage {
    @RestClient
    Registration registration;

    @RestClient
    TimesFiles files;

    @CheckedTemplate(basePath = "timesfile", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Paper(Race race, List<TimesFile.Line> preview, List<PaperList.Taken> taken, Form form)
            implements TemplateInstance {
        boolean hasReady() {
            return preview.stream().anyMatch(line -> line.kind().equals("NEW"));
        }
    }

    @GET
    public TemplateInstance blank(UUID race) {
        return new Paper(registration.race(race), List.of(), List.of(), Form.empty());
    }

    @POST
    public Response take(UUID race, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var list = new PaperList(
                form.has("times", "TIME_OF_DAY") ? "TIME_OF_DAY" : "ELAPSED", TypedPaper.lines(form.value("text")));
        try {
            var answer = files.paper(race, !form.has("act", "take"), list);
            return Response.ok(new Paper(
                            registration.race(race),
                            Optional.ofNullable(answer.preview()).orElse(List.of()),
                            Optional.ofNullable(answer.items()).orElse(List.of()),
                            form))
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .build();
        } catch (Refused refused) {
            return Answer.again(new Paper(registration.race(race), List.of(), List.of(), form.refused(refused)));
        }
    }
}
