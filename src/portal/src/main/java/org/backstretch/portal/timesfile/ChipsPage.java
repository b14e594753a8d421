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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Event;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.results.ChipList;
import org.backstretch.portal.results.TimesFiles;
import org.backstretch.portal.service.Part;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Who wears which chip. */
@Path("/organizer/events/{event}/chips")
@Authenticated
public class ChipsPage {
    private static final int LISTED = 100;

    @RestClient
    Registration registration;

    @RestClient
    TimesFiles files;

    @CheckedTemplate(basePath = "timesfile", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Chips(Event event, Part<ChipList.Chip> chips, List<ChipList.Problem> problems, Form form)
            implements TemplateInstance {}

    @GET
    public TemplateInstance list(UUID event, @RestQuery @DefaultValue("0") int page) {
        return page(event, page, List.of(), Form.empty());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response send(
            UUID event,
            @RestForm @Nullable FileUpload file,
            @RestForm @Nullable String text,
            @RestForm @Nullable String act) {
        var form = Form.empty().with("text", text);
        var sent = Sent.of(file, text);
        if (sent.isTooLarge()) {
            return Answer.again(
                    page(event, 0, List.of(), form.wrong("file", "The list is larger than 1 MB. Split it.")));
        }
        try {
            var change =
                    "add".equals(act) ? files.addChips(event, sent.bytes()) : files.replaceChips(event, sent.bytes());
            var problems = Optional.ofNullable(change.problems()).orElse(List.of());
            return problems.isEmpty()
                    ? Answer.go("/organizer/events/" + event + "/chips?done=saved")
                    : Answer.again(page(event, 0, problems, form));
        } catch (Refused refused) {
            return Answer.again(page(event, 0, List.of(), form.refused(refused)));
        }
    }

    private TemplateInstance page(UUID event, int page, List<ChipList.Problem> problems, Form form) {
        return new Chips(registration.event(event), files.chips(event, page, LISTED), problems, form);
    }
}
