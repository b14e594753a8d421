package org.backstretch.portal.entryclaim;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.EntryClaims;
import org.backstretch.portal.registration.Link;
import org.backstretch.portal.registration.Links;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Somebody signed in brings the link that was mailed to an entry's address. */
@Path("/links/{token}/claim")
@Authenticated
public class ClaimByLinkPage {
    @RestClient
    EntryClaims claims;

    @RestClient
    Links links;

    @CheckedTemplate(basePath = "entryclaim", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ByLink(String token, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance ask(String token) {
        links.get(Link.shown(token));
        return new ByLink(token, Form.empty());
    }

    @POST
    public Response claim(String token) {
        var entry = links.get(Link.shown(token)).subject();
        try {
            claims.claim(entry, new EntryClaims.Wish(token, null));
            return Answer.go("/me/entries/" + entry + "?done=own");
        } catch (Refused refused) {
            return Answer.again(new ByLink(token, Form.empty().refused(refused)));
        }
    }
}
