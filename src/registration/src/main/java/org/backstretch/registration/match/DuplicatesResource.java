package org.backstretch.registration.match;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.backstretch.kit.caller.Caller;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.event.Event;
import org.backstretch.registration.person.Person;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/events/{event}/duplicates")
@Tag(name = "People")
@Authenticated
public class DuplicatesResource {
    private final Duplicates duplicates;
    private final Caller caller;

    /** @param likeness what speaks for it */
    @Schema(name = "Duplicate")
    public record View(Runner one, Runner other, Set<Likeness> likeness) {
        static View of(Duplicates.Pair pair) {
            return new View(Runner.of(pair.one()), Runner.of(pair.other()), pair.likeness());
        }
    }

    /** @param id of the person, or of the entry that nobody claimed: what a merge names */
    @Schema(name = "LikelyRunner")
    public record Runner(
            UUID id,
            UUID entryId,
            String name,
            @Nullable LocalDate birthDate,
            String raceName,
            String eventName,
            boolean hasAccount) {
        static Runner of(Entry entry) {
            var runner = entry.runner();
            return new Runner(
                    Duplicates.runner(entry),
                    entry.id(),
                    (runner.givenName() + " " + runner.familyName()).strip(),
                    entry.birthDate().orElse(null),
                    entry.race().name(),
                    entry.race().event().name(),
                    entry.personId()
                            .map(id -> Person.<Person>findById(id))
                            .filter(Person::hasAccount)
                            .isPresent());
        }
    }

    DuplicatesResource(Duplicates duplicates, Caller caller) {
        this.duplicates = duplicates;
        this.caller = caller;
    }

    @GET
    @Transactional
    @Operation(
            summary = "Runners of an event who may be the same as others of its organizer's events; at most 200 pairs")
    public List<View> all(UUID event) {
        return duplicates.of(Event.ownedBy(caller, event)).stream()
                .map(View::of)
                .toList();
    }
}
