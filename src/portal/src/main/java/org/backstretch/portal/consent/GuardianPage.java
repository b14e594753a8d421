package org.backstretch.portal.consent;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Link;
import org.backstretch.portal.registration.Links;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Where the link leads that was mailed to a parent or guardian: they agree that a minor runs, without an account. */
@Path("/links/{token}/guardian")
public class GuardianPage {
    @RestClient
    Links links;

    @RestClient
    LinkedConsents consents;

    /** @param open what can still be agreed to; the rest is the runner's own */
    @CheckedTemplate(basePath = "consent", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Guardian(EntryConsents asked, List<EntryConsents.Item> open, String here, Form form)
            implements TemplateInstance {
        static Guardian of(EntryConsents asked, String here, Form form) {
            return new Guardian(asked, asked.openToGuardian(), here, form);
        }
    }

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
            consents.answer(Link.shown(token), entry(token), answers);
            return Answer.go("/links/" + token + "/guardian?done=" + done);
        } catch (Refused refused) {
            return Answer.again(page(token, form.refused(refused)));
        }
    }

    private UUID entry(String token) {
        return links.get(Link.shown(token)).subject();
    }

    private TemplateInstance page(String token, Form form) {
        return Guardian.of(consents.of(Link.shown(token), entry(token)), "/links/" + token + "/guardian", form);
    }
}
