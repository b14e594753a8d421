package org.backstretch.registration.bib;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.event.Event;
import org.backstretch.registration.race.Race;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which races of an event share their bibs: in all of them together each bib is worn once. */
@Path("/events/{event}/bib-pools")
@Tag(name = "Bibs")
@Authenticated
public class BibPoolResource {
    private final Caller caller;
    private final Changes changes;

    BibPoolResource(Caller caller, Changes changes) {
        this.caller = caller;
        this.changes = changes;
    }

    /** @param races two or more of one event */
    @Schema(name = "BibPool")
    public record Pool(@NotNull @Size(min = 2, max = 100) List<@NotNull UUID> races) {}

    @Schema(name = "BibPools")
    public record Pools(@NotNull @Size(max = 50) List<@NotNull @Valid Pool> pools) {}

    @GET
    @Transactional
    @Operation(summary = "Which races share bibs, for the organizer and the officials")
    public Pools pools(UUID event) {
        return of(Race.of(Event.seenBy(caller, event).officiatedBy(caller)));
    }

    private static Pools of(List<Race> races) {
        return races.stream().collect(groupingBy(Race::bibPool)).values().stream()
                .filter(together -> together.size() > 1)
                .map(together ->
                        new Pool(together.stream().map(Race::id).sorted().toList()))
                .sorted(comparing(pool -> pool.races().getFirst()))
                .collect(collectingAndThen(toList(), Pools::new));
    }

    @PUT
    @Transactional
    @Operation(
            summary = "Say which races share bibs, as the organizer; those that are not named have their own",
            description = "409 if two runners of them wear the same bib.")
    public Pools share(UUID event, @NotNull @Valid Pools wanted) {
        var edited = Event.editedBy(caller, event);
        var races = Race.locked(Race.of(edited).stream().map(Race::id).toList());
        var before = of(races);
        var pools = pools(races, wanted);
        refuseCollisions(pools);
        races.forEach(race -> race.shareBibs(pools.getOrDefault(race.id(), race.id())));
        var after = of(races);
        changes.noted(edited, "bibs-shared", Map.of("pools", before.pools()), Map.of("pools", after.pools()));
        return after;
    }

    /** By race; the pool has the name of its first race. */
    private static Map<UUID, UUID> pools(List<Race> races, Pools wanted) {
        var pools = new HashMap<UUID, UUID>();
        for (var pool : wanted.pools()) {
            for (var race : pool.races()) {
                if (races.stream().noneMatch(each -> each.id().equals(race))) {
                    throw new Invalid("pools", "This event has no race " + race + ".");
                }
                if (pools.put(race, Collections.min(pool.races())) != null) {
                    throw new Invalid("pools", "The race " + race + " stands there twice.");
                }
            }
        }
        return pools;
    }

    /** The same runner may wear the same in several rounds. */
    private static void refuseCollisions(Map<UUID, UUID> pools) {
        var wearers = new HashMap<UUID, Map<String, Set<UUID>>>();
        WornBib.inRaces(pools.keySet())
                .forEach(worn -> wearers.computeIfAbsent(
                                pools.getOrDefault(worn.race(), worn.race()), any -> new HashMap<>())
                        .computeIfAbsent(worn.bib(), any -> new HashSet<>())
                        .add(worn.wearer()));
        var twice = wearers.values().stream()
                .flatMap(bibs -> bibs.entrySet().stream())
                .filter(bib -> bib.getValue().size() > 1)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (!twice.isEmpty()) {
            throw new BibsCollide(twice);
        }
    }
}
