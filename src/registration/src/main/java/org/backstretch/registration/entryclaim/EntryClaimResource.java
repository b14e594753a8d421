package org.backstretch.registration.entryclaim;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Rights;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/entry-claims/{claim}/decision")
@Tag(name = "Entry claims")
@Authenticated
public class EntryClaimResource {
    private final Claims claims;
    private final Caller caller;

    EntryClaimResource(Claims claims, Caller caller) {
        this.claims = claims;
        this.caller = caller;
    }

    enum Verdict {
        APPROVED,
        REFUSED;

        EntryClaim.State state() {
            return switch (this) {
                case APPROVED -> EntryClaim.State.APPROVED;
                case REFUSED -> EntryClaim.State.REFUSED;
            };
        }
    }

    @Schema(name = "ClaimDecision")
    public record Decision(
            @NotNull Verdict decision,
            @Size(max = 500) @Nullable String reason) {}

    @PUT
    @Transactional
    @Operation(summary = "Decide a claim, as the organizer; the claimant is told")
    public ClaimView decide(UUID claim, @NotNull @Valid Decision decision) {
        var entry = Rights.edit(Entry.locked(EntryClaim.entryOf(claim)), caller);
        var found = EntryClaim.get(claim);
        claims.decide(found, entry, decision.decision().state(), Optional.ofNullable(decision.reason()));
        return ClaimView.of(found, entry);
    }
}
