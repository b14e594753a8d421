package org.backstretch.registration.match;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.registration.link.Pace;
import org.backstretch.registration.mail.Address;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/account-merges")
@Tag(name = "People")
@Authenticated
public class AccountMergeResource {
    private final AccountMerges merges;
    private final Caller caller;
    private final Pace pace;

    AccountMergeResource(AccountMerges merges, Caller caller, Clock clock) {
        this.merges = merges;
        this.caller = caller;
        this.pace = new Pace(20, Duration.ofHours(1), clock);
    }

    @Schema(name = "AccountMergeWish")
    public record Wish(
            @NotBlank @Size(max = Address.LONGEST) @Schema(examples = "ada.old@example.org")
            String email) {}

    @Schema(name = "AccountMergeProof")
    public record Proof(@NotBlank @Size(max = 100) String link) {}

    @POST
    @Transactional
    @Idempotent
    @Operation(
            summary = "Ask that a link be mailed to the address of another account of mine",
            description = "Answers alike whether there is such an account or not.")
    @APIResponse(responseCode = "202")
    public Response ask(@NotNull @Valid Wish wish) {
        var to = Address.typed("email", wish.email());
        pace.count(caller.account().toString());
        merges.ask(to);
        return Response.accepted().build();
    }

    @PUT
    @Path("/{person}")
    @Transactional
    @Operation(
            summary = "Signed in with the other account: say that its person is this one",
            description =
                    "With the link that was mailed to its address. Entries and clubs move, and both accounts lead to this"
                            + " person; offices stay with the account that holds them. Undone by DELETE /person-merges.")
    public MergeView join(UUID person, @NotNull @Valid Proof proof) {
        return MergeView.of(merges.join(person, proof.link()));
    }
}
