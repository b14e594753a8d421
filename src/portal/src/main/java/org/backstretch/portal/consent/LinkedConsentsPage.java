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
import org.backstretch.portal.page.Once;
import org.backstretch.portal.registration.Link;
import org.backstretch.portal.registration.Links;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What somebody without an account agrees to, whom to call, and how they are shown, by the link to their entry. */
@Path("/links/{token}/entry/consents")
public class LinkedConsentsPage {
    @RestClient
    Links links;

    @RestClient
    LinkedConsents consents;

    @GET
    public TemplateInstance consents(String token) {
        return page(token, Form.empty());
    }

    @POST
    public Response answer(String token, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var answers = Answers.of(form);
        if (answers.saysNothing()) {
            return Answer.again(page(token, form.wrong("consents", "Tick what you agree to; nothing was changed.")));
        }
        return act(token, form, "agreed", () -> consents.answer(Link.shown(token), entry(token), answers));
    }

    @POST
    @Path("/withdrawals/{kind}")
    public Response withdraw(String token, Kind kind) {
        var answers = Answers.withdrawing(kind, null);
        return act(token, Form.empty(), "taken-back", () -> consents.answer(Link.shown(token), entry(token), answers));
    }

    @POST
    @Path("/guardian")
    public Response ask(String token, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var guardian = new Consents.Guardian(form.text("email"));
        return act(
                token,
                form,
                "guardian-asked",
                () -> consents.ask(Link.shown(token), form.value(Once.FIELD), entry(token), guardian));
    }

    @POST
    @Path("/contact")
    public Response call(String token, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return act(token, form, "saved", () -> keep(Link.shown(token), entry(token), form));
    }

    private void keep(String link, UUID entry, Form form) {
        Contacts.keep(form, contact -> consents.call(link, entry, contact), () -> consents.callNobody(link, entry));
    }

    @POST
    @Path("/name")
    public Response name(String token, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var name = new Consents.PublicName(form.text("publicNameStyle"));
        return act(token, form, "saved", () -> consents.name(Link.shown(token), entry(token), name));
    }

    private Response act(String token, Form form, String done, Runnable action) {
        try {
            action.run();
            return Answer.go("/links/" + token + "/entry/consents?done=" + done);
        } catch (Refused refused) {
            return Answer.again(page(token, form.refused(refused)));
        }
    }

    private UUID entry(String token) {
        return links.get(Link.shown(token)).subject();
    }

    private TemplateInstance page(String token, Form form) {
        var link = Link.shown(token);
        var entry = entry(token);
        var contact = Contacts.of(() -> consents.contact(link, entry));
        return ConsentsView.byLink(consents.of(link, entry), contact, token, form);
    }
}
