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

/** Where the link leads that was mailed to a parent or guardian of somebody who runs a leg. */
@Path("/links/{token}/member-guardian")
public class MemberGuardianPage {
    @RestClient
    Links links;

    @RestClient
    MemberConsents consents;

    @GET
    public TemplateInstance ask(String token) {
        return sheet(token).show();
    }

    @POST
    public Response answer(String token, MultivaluedMap<String, String> sent) {
        return sheet(token).answer(Form.of(sent));
    }

    @POST
    @Path("/withdrawals/{kind}")
    public Response withdraw(String token, Kind kind, MultivaluedMap<String, String> sent) {
        return sheet(token).withdraw(kind, Form.of(sent));
    }

    private GuardianSheet sheet(String token) {
        var link = Link.shown(token);
        var member = links.get(link).subject();
        return new GuardianSheet(
                () -> consents.of(link, member),
                answers -> consents.answer(link, member, answers),
                "/links/" + token + "/member-guardian");
    }
}
