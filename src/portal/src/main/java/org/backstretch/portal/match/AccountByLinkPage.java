package org.backstretch.portal.match;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Link;
import org.backstretch.portal.registration.Links;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Where the link leads that was mailed to another account of somebody; it does nothing unless that account is signed in. */
@Path("/links/{token}/account")
@Authenticated
public class AccountByLinkPage {
    @RestClient
    Links links;

    @RestClient
    Matches matches;

    @CheckedTemplate(basePath = "match", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AccountByLink(String token, String address, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance ask(String token) {
        return page(token, Form.empty());
    }

    @POST
    public Response join(String token) {
        try {
            matches.joinAccounts(person(token), new Matches.Proof(token));
            return Answer.go("/me/accounts?done=merged");
        } catch (Refused refused) {
            return Answer.again(page(token, Form.empty().refused(refused)));
        }
    }

    private UUID person(String token) {
        return links.get(Link.shown(token)).subject();
    }

    private TemplateInstance page(String token, Form form) {
        var address = links.get(Link.shown(token)).email();
        return new AccountByLink(token, address == null ? "" : address, form);
    }
}
