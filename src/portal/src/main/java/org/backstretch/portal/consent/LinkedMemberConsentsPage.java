package org.backstretch.portal.consent;

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

/** What somebody who runs a leg agrees to, by the link that she was mailed. */
@Path("/links/{token}/member/consents")
public class LinkedMemberConsentsPage {
    private final MemberConsentsPages pages;
    private final Links links;

    LinkedMemberConsentsPage(MemberConsentsPages pages, @RestClient Links links) {
        this.pages = pages;
        this.links = links;
    }

    @GET
    public TemplateInstance consents(String token) {
        return pages.show(key(token));
    }

    @POST
    public Response answer(String token, MultivaluedMap<String, String> sent) {
        return pages.answer(key(token), Form.of(sent));
    }

    @POST
    @Path("/withdrawals/{kind}")
    public Response withdraw(String token, Kind kind) {
        return pages.withdraw(key(token), kind);
    }

    @POST
    @Path("/guardian")
    public Response ask(String token, MultivaluedMap<String, String> sent) {
        return pages.ask(key(token), Form.of(sent));
    }

    @POST
    @Path("/contact")
    public Response call(String token, MultivaluedMap<String, String> sent) {
        return pages.call(key(token), Form.of(sent));
    }

    private MemberConsentsPages.Key key(String token) {
        var link = Link.shown(token);
        var member = links.get(link).subject();
        return new MemberConsentsPages.Key(link, member, "/links/" + token + "/member", true);
    }
}
