package org.backstretch.results.rehearsal;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Rehearsals of a race, for its officials. */
@Path("/races/{race}/rehearsals")
@Authenticated
@Tag(name = "Rehearsals")
class RehearsalResource {
    private final Programme programme;
    private final Access access;
    private final Rehearsals rehearsals;

    RehearsalResource(Programme programme, Access access, Rehearsals rehearsals) {
        this.programme = programme;
        this.access = access;
        this.rehearsals = rehearsals;
    }

    /**
     * A rehearsal.
     *
     * @param hiddenAt null while it goes on
     * @param purgeAt when it is removed for ever; until then it can be brought back
     * @param convertedAt when it became the real race; null if it did not
     * @param purgedAt when it was removed; null while it is kept
     */
    record View(
            UUID id,
            UUID raceId,
            Instant begunAt,
            @Nullable Instant hiddenAt,
            @Nullable Instant purgeAt,
            @Nullable Instant convertedAt,
            @Nullable Instant purgedAt) {
        static View of(Rehearsal rehearsal) {
            return new View(
                    rehearsal.id,
                    rehearsal.raceId,
                    rehearsal.begunAt,
                    rehearsal.hiddenAt,
                    rehearsal.purgeAt().orElse(null),
                    rehearsal.convertedAt,
                    rehearsal.purgedAt);
        }
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(summary = "Begin a rehearsal", description = """
            Everything works as in the race, for officials only. It begins before the first gun and the first time. Asked \
            again while one is going on, it answers that one.""")
    public View begin(UUID race) {
        return View.of(rehearsals.begin(owned(race)));
    }

    @GET
    @Operation(summary = "Rehearsals of a race, the newest first")
    public Page<View> list(UUID race, @BeanParam @Valid PageRequest page) {
        access.refuseUnlessOfficial(programme.race(race).event());
        return Page.of(Rehearsal.of(race).stream().map(View::of).toList(), page);
    }

    @PUT
    @Path("/{rehearsal}/hidden")
    @Transactional
    @Operation(summary = "Hide a rehearsal", description = """
            All of it at once: times, guns, outcomes, lists. The race is planned again. It can be brought back for seven \
            days and is removed then. Taps of it that are sent later belong to it.""")
    public View hide(UUID race, UUID rehearsal) {
        return View.of(rehearsals.hide(owned(race), rehearsal));
    }

    @DELETE
    @Path("/{rehearsal}/hidden")
    @Transactional
    @Operation(
            summary = "Bring a hidden rehearsal back",
            description = "Exactly as it was. Refused once the race has a gun or times of its own.")
    public View bringBack(UUID race, UUID rehearsal) {
        return View.of(rehearsals.bringBack(owned(race), rehearsal));
    }

    @PUT
    @Path("/{rehearsal}/conversion")
    @Transactional
    @Operation(summary = "Make a rehearsal the real race", description = "For everybody, as it stands, and for good.")
    public View makeReal(UUID race, UUID rehearsal) {
        return View.of(rehearsals.makeReal(owned(race), rehearsal));
    }

    private KnownRace owned(UUID race) {
        var owned = programme.ownedRace(race);
        access.refuseUnlessOfficial(owned.event());
        return owned;
    }
}
