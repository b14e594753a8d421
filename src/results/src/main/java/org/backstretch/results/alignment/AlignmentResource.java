package org.backstretch.results.alignment;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which times belong to which bibs, where two people took them down. */
@Path("/races/{race}/alignments")
@Authenticated
@Tag(name = "Alignment")
class AlignmentResource {
    private final Programme programme;
    private final Access access;
    private final Alignments alignments;

    AlignmentResource(Programme programme, Access access, Alignments alignments) {
        this.programme = programme;
        this.access = access;
        this.alignments = alignments;
    }

    /** Edits to look at before anybody's time changes. */
    record Draft(
            @NotNull UUID times,
            @NotNull UUID bibs,
            @NotNull @Size(max = Order.MOST_EDITS) List<@NotNull @Valid Edit> edits) {}

    @GET
    @Operation(
            summary = "Two streams side by side",
            description =
                    "With the edits that count, if an alignment of them is applied; else the n-th time beside the n-th bib.")
    public View look(UUID race, @QueryParam("times") Optional<UUID> times, @QueryParam("bibs") Optional<UUID> bibs) {
        return alignments.look(officiated(race), named(times, "times"), named(bibs, "bibs"));
    }

    private static UUID named(Optional<UUID> device, String side) {
        return device.orElseThrow(
                () -> new Invalid(side, "Name the device of these " + side + ": the streams list them."));
    }

    @POST
    @Path("/preview")
    @Operation(
            summary = "What these edits would do: nothing is changed",
            description = "Names everybody whose time would move, from which time to which.")
    public View preview(UUID race, @Valid @NotNull Draft draft) {
        return alignments.preview(officiated(race), draft.times(), draft.bibs(), draft.edits());
    }

    @PUT
    @Transactional
    @Operation(
            summary = "Apply an alignment",
            description =
                    "All times change in one derivation: no board ever shows half of it. What an official gave a tap by hand "
                            + "stays. Taps and readings that arrived after the preview are left for the next one.")
    @APIResponse(responseCode = "200", description = "The streams as they are aligned now")
    @APIResponse(responseCode = "409", description = "Something has changed since the preview: look again")
    public View apply(UUID race, @Valid @NotNull Order order) {
        return alignments.apply(owned(race), order);
    }

    @DELETE
    @Path("/last")
    @Transactional
    @Operation(
            summary = "Undo the last alignment that counts",
            description = "Every tap gets back what it had before, unless an official has spoken of it since.")
    public Undone undo(UUID race, @QueryParam("number") Optional<Integer> number) {
        return alignments.undo(owned(race), number);
    }

    private KnownRace officiated(UUID race) {
        var known = programme.race(race);
        access.refuseUnlessOfficial(known.event());
        return known;
    }

    private KnownRace owned(UUID race) {
        var owned = programme.ownedRace(race);
        access.refuseUnlessOfficial(owned.event());
        return owned;
    }
}
