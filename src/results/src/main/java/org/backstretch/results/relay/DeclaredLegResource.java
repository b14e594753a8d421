package org.backstretch.results.relay;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.results.database.Storable;
import org.backstretch.results.projection.Access;
import org.backstretch.results.projection.KnownEntry;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.projection.Programme;
import org.backstretch.results.resultlist.Line;
import org.backstretch.results.resultlist.ResultList;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What officials say of a leg of a relay team. */
@Path("/entries/{entry}/legs/{leg}")
@Authenticated
@Transactional
@Tag(name = "Relays")
class DeclaredLegResource {
    private final Programme programme;
    private final Access access;
    private final DeclaredLegs legs;
    private final ResultList list;

    DeclaredLegResource(Programme programme, Access access, DeclaredLegs legs, ResultList list) {
        this.programme = programme;
        this.access = access;
        this.legs = legs;
        this.list = list;
    }

    /**
     * @param finished whether the leg counts; absent: it does
     * @param start when it began, since the gun, where that was neither the hand-over nor the mass start
     */
    record Declaration(
            @Nullable Boolean finished,

            @Schema(examples = "3:16:00") @Nullable @Size(max = 40) @Storable
            String start,

            @Schema(examples = "Cut the corner at the mill") @NotBlank @Size(max = 500) @Storable
            String reason) {

        boolean counts() {
            return !Boolean.FALSE.equals(finished);
        }
    }

    @PUT
    @Operation(
            summary = "Say that a leg does not count, or that it began at a time of its own",
            description = "A team with a leg that does not count did not finish; its later legs keep their times.")
    public Line declare(UUID entry, int leg, @Valid @NotNull Declaration declaration) {
        var known = programme.entry(entry);
        var race = owned(known, leg);
        var start = Optional.ofNullable(declaration.start())
                .filter(typed -> !typed.isBlank())
                .map(LegStart::millis);
        if (declaration.counts() && start.isEmpty()) {
            throw new Invalid(
                    "finished", "Say false for a leg that does not count, or give the start of one that does.");
        }
        legs.declare(
                race,
                known,
                leg,
                declaration.counts(),
                start,
                declaration.reason().strip());
        return list.line(race, known.id());
    }

    @DELETE
    @Operation(summary = "Take back what was said of a leg: it counts from the hand-over or the mass start again")
    public Line takeBack(UUID entry, int leg) {
        var known = programme.entry(entry);
        var race = owned(known, leg);
        legs.takeBack(race, known, leg);
        return list.line(race, known.id());
    }

    private KnownRace owned(KnownEntry entry, int leg) {
        var race = programme.ownedRace(entry.raceId());
        access.refuseUnlessOfficial(race.event());
        var count = race.fact().legs().size();
        if (leg < 1 || leg > count) {
            throw new Invalid(
                    "leg",
                    count == 0
                            ? "This race is no relay."
                            : "This relay has legs 1 to " + count + ", no leg " + leg + ".");
        }
        return race;
    }
}
