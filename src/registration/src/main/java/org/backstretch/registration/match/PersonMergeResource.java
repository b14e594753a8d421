package org.backstretch.registration.match;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.registration.merge.Merge;
import org.backstretch.registration.merge.Merge.Kind;
import org.backstretch.registration.web.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/person-merges")
@Tag(name = "People")
@Authenticated
public class PersonMergeResource {
    private static final int SHOWN = 200;

    private final Matching matching;
    private final AccountMerges accounts;
    private final Caller caller;

    PersonMergeResource(Matching matching, AccountMerges accounts, Caller caller) {
        this.matching = matching;
        this.accounts = accounts;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(
            summary = "What I merged, and what became of my accounts, the newest first; for admins, what anybody did")
    public List<MergeView> all() {
        return Merge.lately(Kind.PERSON, SHOWN).stream()
                .filter(merge -> caller.isAdmin() || merge.account().equals(caller.account()) || accounts.isOwn(merge))
                .map(MergeView::of)
                .toList();
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            summary = "Say that two runners are one",
            description =
                    "Each is a person, or an entry that nobody has claimed. Entries, memberships and clubs move to the"
                            + " survivor and can move back.")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MergeView.class)))
    public Response join(@NotNull @Valid Two two) {
        var merge = matching.join(two.survivor(), two.merged());
        return Created.at("person-merges/" + merge.id(), MergeView.of(merge));
    }

    @DELETE
    @Path("/{personMerge}")
    @Transactional
    @Operation(summary = "They are two after all: what moved moves back, what came later stays")
    public void part(UUID personMerge) {
        matching.part(personMerge);
    }
}
