package org.backstretch.registration.entry;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.registration.race.Race;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who runs in which heat: a heat is a wave. */
@Path("/races/{race}/heats")
@Tag(name = "Entries")
@Authenticated
public class HeatsOfRaceResource {
    private final AdvancingEntries entries;
    private final Caller caller;

    HeatsOfRaceResource(AdvancingEntries entries, Caller caller) {
        this.entries = entries;
        this.caller = caller;
    }

    record Heat(
            @NotNull UUID waveId,
            @NotNull @Size(max = 1_000) List<@NotNull UUID> entries) {}

    @Schema(name = "Heats")
    public record Wanted(@NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Heat> heats) {

        Map<UUID, UUID> waves() {
            var waves = new LinkedHashMap<UUID, UUID>();
            for (var heat : heats) {
                for (var entry : heat.entries()) {
                    if (waves.put(entry, heat.waveId()) != null) {
                        throw new Invalid("entries", "The entry " + entry + " is in two heats.");
                    }
                }
            }
            return waves;
        }
    }

    /** @param moved how many are in another heat than before */
    @Schema(name = "HeatsSet")
    public record Done(int moved) {}

    @PUT
    @Transactional
    @Operation(
            summary = "Put entries into heats, as the organizer",
            description = "All of them or nobody; who is not named stays. A runner's time counts from the heat's gun.")
    public Done set(UUID race, @NotNull @Valid Wanted wanted) {
        var locked = Race.locked(race);
        locked.event().editedBy(caller);
        return new Done(entries.move(locked, wanted.waves()));
    }
}
