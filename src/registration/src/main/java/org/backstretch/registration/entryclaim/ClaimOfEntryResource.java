package org.backstretch.registration.entryclaim;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.link.Pace;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Says that an entry is one's own. */
@Path("/entries/{entry}")
@Tag(name = "Entry claims")
@Authenticated
public class ClaimOfEntryResource {
    private final Claims claims;
    private final ClaimMails mails;
    private final Caller caller;
    private final Pace pace;

    ClaimOfEntryResource(Claims claims, ClaimMails mails, Caller caller, Clock clock) {
        this.claims = claims;
        this.mails = mails;
        this.caller = caller;
        this.pace = new Pace(20, Duration.ofHours(1), clock);
    }

    /**
     * @param link the secret that was mailed to the entry's address
     * @param words for the organizer, who decides without it
     */
    @Schema(name = "ClaimWish")
    public record Wish(
            @Size(max = 100) @Nullable String link,

            @Size(max = 500) @Schema(examples = "I entered at the desk last year") @Nullable
            String words) {

        Optional<String> token() {
            return Optional.ofNullable(link).filter(text -> !text.isBlank());
        }

        Optional<String> said() {
            return Optional.ofNullable(words).map(String::strip).filter(text -> !text.isEmpty());
        }
    }

    @POST
    @Path("/claim-links")
    @Transactional
    @Idempotent
    @Operation(
            summary = "Ask that a link to claim this entry be mailed to its address",
            description = "Answers alike whether the entry has an address or not.")
    @APIResponse(responseCode = "202")
    public Response askForLink(UUID entry) {
        pace.count(caller.account().toString());
        var found = Entry.get(entry);
        found.race().event().readBy(caller);
        mails.sendLink(found);
        return Response.accepted().build();
    }

    @PUT
    @Path("/claim")
    @Transactional
    @Operation(
            summary = "Claim an entry as one's own",
            description = "With the link it is, at once; without it the organizer is asked.")
    public ClaimView claim(UUID entry, @NotNull @Valid Wish wish) {
        var me = claims.me();
        var locked = Entry.locked(entry);
        locked.race().event().readBy(caller);
        return ClaimView.of(claims.claim(locked, me, wish.token(), wish.said()), locked);
    }
}
