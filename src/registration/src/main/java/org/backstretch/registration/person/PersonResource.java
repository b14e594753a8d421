package org.backstretch.registration.person;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.registration.club.Clubs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/people/{person}")
@Tag(name = "People")
public class PersonResource {

    /** @param mergedInto whom this person turned out to be; everything else is theirs then */
    @Schema(name = "Person")
    public record View(
            UUID id,
            String publicName,
            @Nullable UUID clubId,
            @Nullable String clubName,
            @Nullable UUID mergedInto) {
        static View of(UUID asked, Person person) {
            var club = person.clubId();
            return new View(
                    person.id(),
                    person.publicName(),
                    club.orElse(null),
                    club.map(Clubs.names(club.stream().toList())::get).orElse(null),
                    asked.equals(person.id()) ? null : person.id());
        }
    }

    @GET
    @PermitAll
    @PublicAnswer
    @Transactional
    @Operation(
            summary = "A person as the public knows them; whoever was merged answers as the one they turned out to be")
    public View get(UUID person) {
        return Person.<Person>findByIdOptional(person)
                .map(Person::survivor)
                .map(found -> View.of(person, found))
                .orElseThrow(() -> new NotHere("person", person));
    }
}
