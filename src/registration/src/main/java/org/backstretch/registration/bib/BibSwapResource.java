package org.backstretch.registration.bib;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.Bib;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.race.Race;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Two entries of a race change their bibs. */
@Path("/races/{race}/bib-swaps")
@Tag(name = "Bibs")
@Authenticated
public class BibSwapResource {
    private final Assignments assignments;
    private final Caller caller;

    BibSwapResource(Assignments assignments, Caller caller) {
        this.assignments = assignments;
        this.caller = caller;
    }

    @Schema(name = "BibSwap")
    public record Swap(@NotNull UUID one, @NotNull UUID other) {}

    @Schema(name = "BibWorn")
    public record Worn(UUID entryId, @Nullable String bib) {
        static Worn of(Entry entry) {
            return new Worn(entry.id(), entry.bib().orElse(null));
        }
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(
            summary = "Swap the bibs of two entries of a race in one step",
            description = "One of them may have none: then the bib goes over.")
    public List<Worn> swap(UUID race, @NotNull @Valid Swap swap) {
        var locked = Race.locked(race);
        locked.event().deskedBy(caller).refuseArchived();
        var one = of(locked, "one", swap.one());
        var other = of(locked, "other", swap.other());
        var bib = one.bib().map(Bib::new);
        var otherBib = other.bib().map(Bib::new);
        if (one.equals(other) || bib.equals(otherBib)) {
            throw new Invalid("other", "There is nothing to swap. Choose two entries with different bibs.");
        }
        Assignments.takeOff(List.of(one, other));
        assignments.give(one, otherBib, "swapped");
        assignments.give(other, bib, "swapped");
        return List.of(Worn.of(one), Worn.of(other));
    }

    private static Entry of(Race race, String field, UUID id) {
        return Entry.<Entry>find("id = ?1 and race = ?2", id, race)
                .firstResultOptional()
                .filter(entry -> entry.status().isActive())
                .orElseThrow(() -> new Invalid(field, "This race has no active entry " + id + "."));
    }
}
