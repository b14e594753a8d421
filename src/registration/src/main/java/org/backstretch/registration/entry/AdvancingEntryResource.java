package org.backstretch.registration.entry;

import static java.util.Collections.frequency;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.contracts.EntryFact;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.registration.race.Race;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who comes out of an earlier round into this race. */
@Path("/races/{race}/advancing-entries")
@Tag(name = "Entries")
@Authenticated
public class AdvancingEntryResource {
    private final AdvancingEntries entries;
    private final Caller caller;

    AdvancingEntryResource(AdvancingEntries entries, Caller caller) {
        this.entries = entries;
        this.caller = caller;
    }

    /**
     * Somebody who advances.
     *
     * @param from the entry in the earlier round
     */
    record Advancing(
            @NotNull UUID from,

            @Schema(description = "The heat. Default: where they are, or the race's first") @Nullable
            UUID waveId) {}

    @Schema(name = "AdvancingEntries")
    public record Wanted(
            @NotNull @Size(min = 1, max = 1_000) List<@NotNull @Valid Advancing> entries) {

        Map<UUID, Optional<UUID>> waves() {
            var waves = new LinkedHashMap<UUID, Optional<UUID>>();
            for (var each : entries) {
                if (waves.put(each.from(), Optional.ofNullable(each.waveId())) != null) {
                    throw new Invalid("entries", "The entry " + each.from() + " is there twice.");
                }
            }
            return waves;
        }
    }

    /** An entry of this race and the one of the earlier round that it comes out of. */
    @Schema(name = "BroughtEntry")
    public record Brought(
            UUID from, UUID entryId, @Nullable String bib, String name, UUID waveId, EntryFact.Status status) {

        static List<Brought> of(Race race) {
            return AdvancingEntries.of(race).stream().map(Brought::of).toList();
        }

        private static Brought of(Entry entry) {
            return new Brought(
                    entry.fromEntry().orElseThrow(),
                    entry.id(),
                    entry.bib().orElse(null),
                    entry.publicName(),
                    entry.waveId(),
                    entry.status());
        }
    }

    /** @param entries all who were ever brought into this race */
    @Schema(name = "Bringing")
    public record Done(int made, int changed, int unchanged, List<Brought> entries) {}

    @GET
    @Transactional
    @Operation(summary = "Who was brought into this race out of an earlier round, for the organizer and the officials")
    public List<Brought> list(UUID race) {
        var known = Race.get(race);
        known.event().officiatedBy(caller);
        return Brought.of(known);
    }

    @POST
    @Transactional
    @Idempotent
    @Operation(summary = "Bring entries of an earlier round into this race", description = """
                    Runner, bib, club, category and direction are those of the earlier round. All of them or nobody; sent \
                    again it changes nothing. Nobody is taken out: withdraw whoever does not advance any more.""")
    public Done bring(UUID race, @NotNull @Valid Wanted wanted) {
        var locked = Race.locked(race);
        locked.event().editedBy(caller);
        var deeds = entries.bring(locked, wanted.waves());
        return new Done(
                frequency(deeds, AdvancingEntries.Deed.MADE),
                frequency(deeds, AdvancingEntries.Deed.CHANGED),
                frequency(deeds, AdvancingEntries.Deed.UNCHANGED),
                Brought.of(locked));
    }
}
