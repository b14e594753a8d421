package org.backstretch.portal.ownentry;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Link;
import org.backstretch.portal.registration.Links;
import org.backstretch.portal.registration.OwnEntries;
import org.backstretch.portal.registration.OwnEntry;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Somebody whom a captain named says yes or no. */
@Path("/links/{token}/member")
public class MemberPage {
    @RestClient
    OwnEntries entries;

    @RestClient
    Links links;

    @CheckedTemplate(basePath = "ownentry", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MemberView(OwnEntry.Member member, String token, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance ask(String token) {
        return page(token, Form.empty().with("publicNameStyle", "FULL"));
    }

    @POST
    @Path("/confirmation")
    public Response confirm(String token, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return act(
                token,
                form,
                "confirmed",
                (who, member) -> entries.confirm(who, member, new OwnEntry.Confirmation(form.text("publicNameStyle"))));
    }

    @POST
    @Path("/refusal")
    public Response decline(String token) {
        return act(token, Form.empty(), "declined", entries::refuse);
    }

    private Response act(String token, Form form, String done, BiConsumer<String, UUID> action) {
        var who = Link.shown(token);
        try {
            action.accept(who, links.get(who).subject());
            return Answer.go("/links/" + token + "/member?done=" + done);
        } catch (Refused refused) {
            return Answer.again(page(token, form.refused(refused)));
        }
    }

    private TemplateInstance page(String token, Form form) {
        var who = Link.shown(token);
        return new MemberView(entries.member(who, links.get(who).subject()), token, form);
    }
}
