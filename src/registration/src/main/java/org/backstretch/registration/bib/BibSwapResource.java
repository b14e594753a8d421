package org.backstretch.registration.bib;

import static java.util.Comparator.comparing;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

/** Two entries of a race change their bibs, and in the other rounds that share them. */
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
            description =
                    "One of them may have none: then the bib goes over. Where rounds share bibs both swap in all of them.")
    public List<Worn> swap(UUID race, @NotNull @Valid Swap swap) {
        var locked = locked(race);
        locked.event().deskedBy(caller).refuseArchived();
        var one = of(locked, "one", swap.one());
        var other = of(locked, "other", swap.other());
        var bib = one.bib().map(Bib::new);
        var otherBib = other.bib().map(Bib::new);
        if (one.equals(other) || bib.equals(otherBib)) {
            throw new Invalid("other", "There is nothing to swap. Choose two entries with different bibs.");
        }
        var ones = inAllRounds(one);
        var others = inAllRounds(other);
        var all = Stream.concat(ones.stream(), others.stream()).toList();
        Assignments.takeOff(all);
        ones.forEach(entry -> assignments.give(entry, otherBib, "swapped"));
        others.forEach(entry -> assignments.give(entry, bib, "swapped"));
        return all.stream()
                .sorted(comparing(entry -> !entry.race().equals(locked)))
                .map(Worn::of)
                .toList();
    }

    /** With the rounds that share its bibs: they swap too. */
    private static Race locked(UUID race) {
        Race.locked(
                Race.find("select r.id from Race r, Race named where named.id = ?1 and r.bibPool = named.bibPool", race)
                        .project(UUID.class)
                        .list());
        return Race.locked(race);
    }

    private static List<Entry> inAllRounds(Entry entry) {
        return entry.throughRounds().stream()
                .filter(each -> each.status().isActive() && each.bib().equals(entry.bib()))
                .toList();
    }

    private static Entry of(Race race, String field, UUID id) {
        return Entry.<Entry>find("id = ?1 and race = ?2", id, race)
                .firstResultOptional()
                .filter(entry -> entry.status().isActive())
                .orElseThrow(() -> new Invalid(field, "This race has no active entry " + id + "."));
    }
}
