package org.backstretch.portal.consent;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.page.Once;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What I agree to in one race, whom to call, and how I am shown. */
@Path("/me/entries/{id}/consents")
@Authenticated
public class ConsentsPage {
    @RestClient
    Consents consents;

    @GET
    public TemplateInstance consents(UUID id) {
        return page(id, Form.empty());
    }

    @POST
    public Response answer(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var answers = Answers.of(form);
        if (answers.saysNothing()) {
            return Answer.again(page(id, form.wrong("consents", "Tick what you agree to; nothing was changed.")));
        }
        return act(id, form, "agreed", () -> consents.answer(id, answers));
    }

    @POST
    @Path("/withdrawals/{kind}")
    public Response withdraw(UUID id, Kind kind) {
        return act(id, Form.empty(), "consent-taken-back", () -> consents.answer(id, Answers.withdrawing(kind, null)));
    }

    @POST
    @Path("/guardian")
    public Response ask(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return act(
                id,
                form,
                "guardian-asked",
                () -> consents.ask(form.value(Once.FIELD), id, new Consents.Guardian(form.text("email"))));
    }

    @POST
    @Path("/contact")
    public Response call(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return act(id, form, "saved", () -> keep(id, form));
    }

    @POST
    @Path("/name")
    public Response name(UUID id, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return act(id, form, "saved", () -> consents.name(id, new Consents.PublicName(form.text("publicNameStyle"))));
    }

    private void keep(UUID id, Form form) {
        Contacts.keep(form, contact -> consents.call(id, contact), () -> consents.callNobody(id));
    }

    private Response act(UUID id, Form form, String done, Runnable action) {
        try {
            action.run();
            return Answer.go("/me/entries/" + id + "/consents?done=" + done);
        } catch (Refused refused) {
            return Answer.again(page(id, form.refused(refused)));
        }
    }

    private TemplateInstance page(UUID id, Form form) {
        var asked = consents.of(id);
        return ConsentsView.ofRunner(asked, Contacts.of(() -> consents.contact(id)), form);
    }
}
