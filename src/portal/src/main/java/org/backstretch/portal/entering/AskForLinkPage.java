package org.backstretch.portal.entering;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.page.Once;
import org.backstretch.portal.registration.Entering;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Without an account: a link by mail. */
@Path("/races/{id}/enter/link")
public class AskForLinkPage {
    @RestClient
    Registration registration;

    @RestClient
    Entering entering;

    @CheckedTemplate(basePath = "entering", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Mailed(Race race) implements TemplateInstance {}

    @POST
    public Response ask(UUID id, MultivaluedMap<String, String> sent, @Context HttpServerRequest request) {
        var form = Form.of(sent);
        try {
            entering.askForLink(
                    String.valueOf(request.remoteAddress().hostAddress()),
                    form.value(Once.FIELD),
                    id,
                    new Entering.Wish(form.text("email")));
            return Answer.go("/races/" + id + "/enter/link");
        } catch (Refused refused) {
            return Answer.again(new EnterPage.Ways(registration.race(id), form.refused(refused)));
        }
    }

    /** Says the same to everybody. */
    @GET
    public TemplateInstance mailed(UUID id) {
        return new Mailed(registration.race(id));
    }
}
