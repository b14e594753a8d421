package org.backstretch.portal.ownentry;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Link;
import org.backstretch.portal.registration.Links;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Somebody whom a captain named says yes or no by the link. */
@Path("/links/{token}/member")
public class MemberPage {
    private final MemberPages pages;
    private final Links links;

    MemberPage(MemberPages pages, @RestClient Links links) {
        this.pages = pages;
        this.links = links;
    }

    @GET
    public TemplateInstance ask(String token) {
        return pages.show(key(token));
    }

    @POST
    @Path("/confirmation")
    public Response confirm(String token, MultivaluedMap<String, String> sent) {
        return pages.confirm(key(token), Form.of(sent));
    }

    @POST
    @Path("/refusal")
    public Response decline(String token) {
        return pages.decline(key(token));
    }

    private MemberKey key(String token) {
        return MemberKey.of(token, links.get(Link.shown(token)));
    }
}
