package org.backstretch.registration.bib;

import static java.util.stream.Collectors.toMap;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.race.Race;
import org.backstretch.registration.web.Pages;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The numbers that were said by hand in a race. */
@Path("/races/{race}/bib-pins")
@Tag(name = "Bibs")
@Authenticated
public class BibPinsOfRaceResource {
    private final Caller caller;

    BibPinsOfRaceResource(Caller caller) {
        this.caller = caller;
    }

    /**
     * @param bib that the entry has now
     * @param pinned that it gets when bibs are given out next
     */
    @Schema(name = "PinnedBib")
    public record View(UUID entryId, String name, @Nullable String bib, String pinned, Instant pinnedAt) {

        private static View of(BibPin pin, Map<UUID, Entry> entries) {
            var entry = Objects.requireNonNull(entries.get(pin.entryId));
            var runner = entry.runner();
            return new View(
                    pin.entryId,
                    (runner.givenName() + " " + runner.familyName()).strip(),
                    entry.bib().orElse(null),
                    pin.bib().text(),
                    pin.pinnedAt);
        }
    }

    @GET
    @Transactional
    @Operation(summary = "The numbers that are pinned to entries of a race, for the organizer and the officials")
    public Page<View> all(UUID race, @BeanParam @Valid PageRequest ask) {
        Race.get(race).event().officiatedBy(caller);
        var page = Pages.of(BibPin.ofRace(race), ask);
        Map<UUID, Entry> entries =
                Entry.<Entry>list(
                                "id in ?1",
                                page.items().stream().map(pin -> pin.entryId).toList())
                        .stream()
                        .collect(toMap(Entry::id, Function.identity()));
        return page.map(pin -> View.of(pin, entries));
    }
}
