package org.backstretch.registration.entering;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.registration.entry.Admission;
import org.backstretch.registration.link.Pace;
import org.backstretch.registration.mail.Address;
import org.backstretch.registration.race.Race;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Links by which somebody without an account enters a race. */
@Path("/races/{race}/entry-links")
@Tag(name = "Links")
public class EntryLinkResource {
    /** A club house has one address, and everybody in it a phone. */
    private static final int MOST_OF_A_CLIENT = 60;

    private final EntryLinks links;
    private final Admission admission;
    private final Caller caller;
    private final RoutingContext request;
    private final Pace pace;

    EntryLinkResource(EntryLinks links, Admission admission, Caller caller, RoutingContext request, Clock clock) {
        this.links = links;
        this.admission = admission;
        this.caller = caller;
        this.request = request;
        this.pace = new Pace(MOST_OF_A_CLIENT, Duration.ofMinutes(10), clock);
    }

    @Schema(name = "EntryLinkWish")
    public record Wish(
            @NotBlank @Size(max = Address.LONGEST) @Schema(examples = "ada@example.org")
            String email) {}

    @POST
    @PermitAll
    @Transactional
    @Idempotent
    @Operation(
            summary = "Ask for a link to enter a race without an account",
            description = "Answers alike whether the address is known or not; what is known of it stands in the mail.")
    @APIResponse(responseCode = "202")
    public Response ask(UUID race, @NotNull @Valid Wish wish) {
        var to = Address.typed("email", wish.email());
        var open = Race.seenBy(caller, race);
        admission.refuseClosed(open);
        pace.count(String.valueOf(request.request().remoteAddress().hostAddress()));
        links.send(open, to);
        return Response.accepted().build();
    }
}
