package org.backstretch.portal.claim;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.athletics.record.ClaimVerdict.State;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Discipline;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.results.RecordClaim;
import org.backstretch.portal.results.RecordClaims;
import org.backstretch.portal.service.Part;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** Claims of records to everybody, and to reviewers with what they decide by. */
@Path("/record-claims")
public class ClaimsPage {
    private static final int ROWS = 100;

    @RestClient
    Registration registration;

    @RestClient
    RecordClaims claims;

    /** @param state shown; empty for all */
    @CheckedTemplate(basePath = "claim", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ClaimList(Part<RecordClaim> part, String state, State[] states) implements TemplateInstance {}

    @CheckedTemplate(basePath = "claim", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ClaimView(RecordClaim claim, String discipline, Form form) implements TemplateInstance {}

    @GET
    public TemplateInstance list(@RestQuery @DefaultValue("") String state, @RestQuery @DefaultValue("0") int page) {
        var known = Stream.of(State.values())
                .map(State::name)
                .filter(each -> each.equalsIgnoreCase(state))
                .findFirst();
        return new ClaimList(claims.list(null, known.orElse(null), page, ROWS), known.orElse(""), State.values());
    }

    @GET
    @Path("/{claim}")
    public TemplateInstance open(UUID claim) {
        return page(claim, Form.empty());
    }

    /** The page brings the id of the review along, so that two touches are one review. */
    @POST
    @Path("/{claim}/reviews")
    @Authenticated
    public Response review(UUID claim, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        var id = id(form.value("review"));
        return act(
                claim,
                form,
                () -> claims.review(claim, id, new RecordClaim.Reviewing(form.text("verdict"), form.text("reason"))));
    }

    @POST
    @Path("/{claim}/withdrawal")
    @Authenticated
    public Response withdraw(UUID claim, MultivaluedMap<String, String> sent) {
        var form = Form.of(sent);
        return act(claim, form, () -> claims.withdraw(claim, new RecordClaim.Withdrawing(form.text("why"))));
    }

    private Response act(UUID claim, Form form, Runnable action) {
        try {
            action.run();
            return Answer.go("/record-claims/" + claim + "?done=saved");
        } catch (Refused refused) {
            return Answer.again(page(claim, form.refused(refused)));
        }
    }

    private TemplateInstance page(UUID id, Form form) {
        var claim = claims.get(id);
        var review = claim.own().map(RecordClaim.Review::id).orElseGet(UUID::randomUUID);
        var shown = form.value("review").isEmpty() || form.isWrong() ? form.with("review", review) : form;
        return new ClaimView(claim, name(claim), shown);
    }

    /** What somebody changed in the page is an id of its own. */
    private static UUID id(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException e) {
            return UUID.randomUUID();
        }
    }

    private String name(RecordClaim claim) {
        return registration.disciplines().stream()
                .filter(discipline -> discipline.code().equals(claim.discipline()))
                .map(Discipline::name)
                .findFirst()
                .orElse(claim.discipline());
    }
}
