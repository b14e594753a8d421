package org.backstretch.registration.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.person.Person;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/people/{person}/public-page")
@Tag(name = "People")
@PermitAll
public class PublicPageResource {
    private final Clock clock;

    PublicPageResource(Clock clock) {
        this.clock = clock;
    }

    @Schema(name = "PublicPage")
    public record View(UUID personId, String name, List<RaceView> races) {}

    @Schema(name = "PublicRace")
    public record RaceView(UUID raceId, String raceName, UUID eventId, String eventName, LocalDate day) {
        static RaceView of(Entry entry) {
            var race = entry.race();
            return new RaceView(
                    race.id(), race.name(), race.event().id(), race.event().name(), entry.raceDay());
        }
    }

    @GET
    @PublicAnswer
    @Transactional
    @Operation(
            summary = "The races that a person lets everybody see, the newest first; at most 200",
            description =
                    "Those where PUBLIC_PROFILE is given now, under the most reserved of the names in them. Not here"
                            + " where there is none; nobody learns whether there ever was.")
    public View get(UUID person) {
        return Person.<Person>findByIdOptional(person)
                .map(Person::survivor)
                .map(PublicPage::of)
                .flatMap(page -> page.name(LocalDate.now(clock)).map(name -> view(page, name)))
                .orElseThrow(() -> new NotHere("public page of person", person));
    }

    private static View view(PublicPage page, String name) {
        return new View(
                page.person().id(),
                name,
                page.races().stream().map(RaceView::of).toList());
    }
}
