package org.backstretch.portal.ownentry;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.signin.Visitor;

/** Somebody whom a captain named, or the captain herself, says yes or no signed in. */
@Path("/me/relay-members/{member}")
@Authenticated
public class MyMemberPage {
    private final MemberPages pages;
    private final Visitor visitor;

    MyMemberPage(MemberPages pages, Visitor visitor) {
        this.pages = pages;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance ask(UUID member) {
        return pages.show(MemberKey.of(visitor, member));
    }

    @POST
    @Path("/confirmation")
    public Response confirm(UUID member, MultivaluedMap<String, String> sent) {
        return pages.confirm(MemberKey.of(visitor, member), Form.of(sent));
    }

    @POST
    @Path("/refusal")
    public Response decline(UUID member) {
        return pages.decline(MemberKey.of(visitor, member));
    }
}
