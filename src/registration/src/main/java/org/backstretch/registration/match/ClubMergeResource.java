package org.backstretch.registration.match;

import static org.backstretch.kit.caller.Caller.ADMIN;

import jakarta.annotation.security.RolesAllowed;
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
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.registration.club.Club;
import org.backstretch.registration.merge.Merge;
import org.backstretch.registration.merge.Merge.Kind;
import org.backstretch.registration.merge.Merges;
import org.backstretch.registration.web.Created;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/club-merges")
@Tag(name = "Clubs")
@RolesAllowed(ADMIN)
public class ClubMergeResource {
    private static final int SHOWN = 200;

    private final Merges merges;

    ClubMergeResource(Merges merges) {
        this.merges = merges;
    }

    @GET
    @Transactional
    @Operation(summary = "Which clubs were merged, the newest first; for admins")
    public List<MergeView> all() {
        return Merge.lately(Kind.CLUB, SHOWN).stream().map(MergeView::of).toList();
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            summary = "Say that two clubs are one; for admins",
            description =
                    "Entries, people and teams of the merged club run for the other, and its name means that one.")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MergeView.class)))
    public Response join(@NotNull @Valid Two two) {
        if (two.survivor().equals(two.merged())) {
            throw new Invalid("merged", "Name two clubs.");
        }
        Club.locked(two.survivor()).refuseMerged("survivor");
        Club.locked(two.merged()).refuseMerged("merged");
        var merge = merges.join(Kind.CLUB, two.survivor(), two.merged());
        return Created.at("club-merges/" + merge.id(), MergeView.of(merge));
    }

    @DELETE
    @Path("/{clubMerge}")
    @Transactional
    @Operation(summary = "They are two clubs after all; for admins")
    public void part(UUID clubMerge) {
        var locked = Merge.locked(clubMerge);
        if (locked.kind() != Kind.CLUB) {
            throw new NotHere("merge of clubs", clubMerge);
        }
        merges.part(locked);
    }
}
