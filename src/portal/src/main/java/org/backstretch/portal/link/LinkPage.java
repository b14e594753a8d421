package org.backstretch.portal.link;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.registration.Link;
import org.backstretch.portal.registration.Links;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * The address in a mail: goes on to the page of the link's purpose, which is {@code /links/{token}/purpose} and belongs to
 * whoever makes such links. Tokens are never logged, and pages below here tell no other site where they are.
 */
@Path("/links/{token}")
public class LinkPage {
    @RestClient
    Links links;

    @GET
    public Response open(String token) {
        return Answer.go("/links/" + token + "/" + links.get(Link.shown(token)).page());
    }
}
