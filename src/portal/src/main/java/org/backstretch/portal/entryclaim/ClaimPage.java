package org.backstretch.portal.entryclaim;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.page.Once;
import org.backstretch.portal.registration.EntryClaims;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Somebody signed in says that an entry is her own, and has not got the link. */
@Path("/entries/{entry}/claim")
@Authenticated
public class ClaimPage {
    @RestClient
    EntryClaims claims;

    @CheckedTemplate(basePath = "entryclaim", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Claim(UUID entry, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance ask(UUID entry) {
        return new Claim(entry, Form.empty());
    }

    @POST
    @Path("/link")
    public Response askForLink(UUID entry, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return act(entry, form, "mailed", () -> claims.askForLink(form.value(Once.FIELD), entry));
    }

    @POST
    public Response claim(UUID entry, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return act(entry, form, "claimed", () -> claims.claim(entry, new EntryClaims.Wish(null, form.text("words"))));
    }

    private Response act(UUID entry, Form form, String done, Runnable action) {
        try {
            action.run();
            return Answer.go("/entries/" + entry + "/claim?done=" + done);
        } catch (Refused refused) {
            return Answer.again(new Claim(entry, form.refused(refused)));
        }
    }
}
