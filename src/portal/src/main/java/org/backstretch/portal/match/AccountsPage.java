package org.backstretch.portal.match;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.page.Once;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The accounts that lead to me: another one that is mine too, and the way back. */
@Path("/me/accounts")
@Authenticated
public class AccountsPage {
    @RestClient
    Registration registration;

    @RestClient
    Matches matches;

    @CheckedTemplate(basePath = "match", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Accounts(List<Merge> merges, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance accounts() {
        return page(Form.empty());
    }

    @POST
    public Response ask(MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var account = new Account(form.text("email"));
        return act(form, "account-asked", () -> matches.askForAccount(form.value(Once.FIELD), account));
    }

    @POST
    @Path("/{merge}/parting")
    public Response part(UUID merge) {
        return act(Form.empty(), "parted", () -> matches.part(merge));
    }

    private Response act(Form form, String done, Runnable action) {
        try {
            action.run();
            return Answer.go("/me/accounts?done=" + done);
        } catch (Refused refused) {
            return Answer.again(page(form.refused(refused)));
        }
    }

    private TemplateInstance page(Form form) {
        var me = registration.me().id();
        var mine = matches.merges().stream()
                .filter(merge -> merge.holds() && merge.survivor().equals(me) && merge.merged() != null)
                .toList();
        return new Accounts(mine, form);
    }
}
