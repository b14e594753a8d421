package org.backstretch.portal.consent;

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

/** What somebody who runs a leg signed on paper, taken down at the desk. */
@Path("/organizer/relay-members/{member}/consents")
@Authenticated
public class MemberPaperPage {
    private final MemberConsentsPages pages;
    private final Visitor visitor;

    MemberPaperPage(MemberConsentsPages pages, Visitor visitor) {
        this.pages = pages;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance consents(UUID member) {
        return pages.show(key(member));
    }

    @POST
    public Response answer(UUID member, MultivaluedMap<String, String> sent) {
        return pages.answer(key(member), Form.of(sent));
    }

    @POST
    @Path("/withdrawals/{kind}")
    public Response withdraw(UUID member, Kind kind) {
        return pages.withdraw(key(member), kind);
    }

    @POST
    @Path("/guardian")
    public Response ask(UUID member, MultivaluedMap<String, String> sent) {
        return pages.ask(key(member), Form.of(sent));
    }

    @POST
    @Path("/contact")
    public Response call(UUID member, MultivaluedMap<String, String> sent) {
        return pages.call(key(member), Form.of(sent));
    }

    private MemberConsentsPages.Key key(UUID member) {
        var who = "Bearer " + visitor.accessToken().orElse("");
        return new MemberConsentsPages.Key(who, member, "/organizer/relay-members/" + member, false);
    }
}
