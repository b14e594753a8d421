package org.backstretch.portal.match;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.page.Once;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** Somebody has lost one of two accounts: an admin looks at both, and says why they are of one person. */
@Path("/account-merges")
@RolesAllowed("admin")
public class LostAccountsPage {
    @RestClient
    Matches matches;

    /** The account that stays in use, and the lost one: each as a list of one, or of none where nobody is known. */
    record Two(List<Account.Found> kept, List<Account.Found> lost) {
        public boolean areFound() {
            return !kept.isEmpty() && !lost.isEmpty();
        }

        public boolean holdOffice() {
            return Stream.concat(kept.stream(), lost.stream()).anyMatch(Account.Found::holdsOffice);
        }
    }

    /** @param merges those that admins made, and that hold */
    @CheckedTemplate(basePath = "match", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record LostAccounts(Two two, List<Merge> merges, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance ask(@RestQuery @DefaultValue("") String kept, @RestQuery @DefaultValue("") String lost) {
        return page(Form.empty().with("kept", kept).with("lost", lost));
    }

    @POST
    public Response decide(MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var decision = new Account.Decision(
                form.text("survivor"), form.text("merged"), form.text("reason"), form.has("despiteOffice", "yes"));
        return act(form, "accounts-merged", () -> matches.decide(form.value(Once.FIELD), decision));
    }

    @POST
    @Path("/{merge}/parting")
    public Response part(UUID merge) {
        return act(Form.empty(), "parted", () -> matches.part(merge));
    }

    private Response act(Form form, String done, Runnable action) {
        try {
            action.run();
            return Answer.go("/account-merges?done=" + done);
        } catch (Refused refused) {
            return Answer.again(page(form.refused(refused)));
        }
    }

    private TemplateInstance page(Form form) {
        var byAdmins = matches.merges().stream()
                .filter(merge -> merge.holds() && merge.reason() != null)
                .toList();
        return new LostAccounts(new Two(find(form, "kept"), find(form, "lost")), byAdmins, form);
    }

    /** Nobody is looked up by an empty field. */
    private List<Account.Found> find(Form form, String field) {
        var address = form.value(field).strip();
        if (address.isEmpty()) {
            return List.of();
        }
        var found = matches.accounts(address);
        if (found.isEmpty()) {
            form.wrong(field, "No account has proven this address.");
        }
        return found;
    }
}
