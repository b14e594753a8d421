package org.backstretch.portal.consent;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Event;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What an event asks runners to agree to, for its organizer to choose and to write. */
@Path("/organizer/events/{id}/consents")
@Authenticated
public class ConsentTextsPage {
    @RestClient
    Registration registration;

    @RestClient
    Consents consents;

    @CheckedTemplate(basePath = "consent", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record TextsView(Event event, ConsentTexts texts, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance texts(UUID id) {
        var texts = consents.texts(id);
        var form = Form.empty().with("language", texts.language());
        texts.kinds()
                .forEach(
                        each -> form.with("need-" + each.kind(), each.need()).with("text-" + each.kind(), each.text()));
        return new TextsView(registration.event(id), texts, form);
    }

    @POST
    public Response write(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var texts = consents.texts(id);
        try {
            consents.write(id, wishes(form, texts));
            return Answer.go("/organizer/events/" + id + "/consents?done=saved");
        } catch (Refused refused) {
            return Answer.again(new TextsView(registration.event(id), texts, form.refused(refused)));
        }
    }

    /** Another language brings its own words: those on the page belong to the one before. */
    private static ConsentTexts.Wishes wishes(Form form, ConsentTexts before) {
        var isSpoken = before.language().equals(form.text("language"));
        return new ConsentTexts.Wishes(
                form.text("language"),
                Arrays.stream(Kind.values())
                        .map(kind -> new ConsentTexts.Wish(
                                kind, form.text("need-" + kind), isSpoken ? form.text("text-" + kind) : null))
                        .toList());
    }

    @GET
    @Path("/list.csv")
    @Produces("text/csv")
    public RestResponse<String> csv(UUID id) {
        return ResponseBuilder.ok(consents.csv(id))
                .header("Content-Disposition", "attachment; filename=\"consents-" + id + ".csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
