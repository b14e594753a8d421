package org.backstretch.portal.consent;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Link;
import org.backstretch.portal.registration.Links;
import org.backstretch.portal.service.Refused;
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
        return page(token, Form.empty());
    }

    @POST
    public Response answer(String token, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var answers = Answers.of(form);
        if (answers.saysNothing()) {
            return Answer.again(page(token, form.wrong("consents", "Tick what you agree to; nothing was changed.")));
        }
        return act(token, form, "agreed", answers);
    }

    @POST
    @Path("/withdrawals/{kind}")
    public Response withdraw(String token, Kind kind, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return act(token, form, "consent-taken-back", Answers.withdrawing(kind, form.text("givenBy")));
    }

    private Response act(String token, Form form, String done, Answers answers) {
        try {
            consents.answer(Link.shown(token), member(token), answers);
            return Answer.go("/links/" + token + "/member-guardian?done=" + done);
        } catch (Refused refused) {
            return Answer.again(page(token, form.refused(refused)));
        }
    }

    private UUID member(String token) {
        return links.get(Link.shown(token)).subject();
    }

    private TemplateInstance page(String token, Form form) {
        return GuardianPage.Guardian.of(
                consents.of(Link.shown(token), member(token)), "/links/" + token + "/member-guardian", form);
    }
}
