package org.backstretch.registration.consent;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.PublicName;
import org.backstretch.contracts.EventFact;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.registration.agreement.ConsentKind;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.person.Person;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/people/{person}/races")
@Tag(name = "People")
@PermitAll
public class PublicRacesResource {
    private static final int MOST = 200;

    @Schema(name = "PublicRace")
    public record View(UUID raceId, String raceName, UUID eventId, String eventName, LocalDate day) {
        static View of(Entry entry) {
            var race = entry.race();
            return new View(
                    race.id(), race.name(), race.event().id(), race.event().name(), entry.raceDay());
        }
    }

    @GET
    @PublicAnswer
    @Transactional
    @Operation(
            summary = "The races that a person lets everybody see on their page, the newest first; at most 200",
            description = "Those where PUBLIC_PROFILE is given now. Nobody is named here who is anonymous in the race.")
    public List<View> get(UUID person) {
        var shown = Person.<Person>findByIdOptional(person)
                .map(Person::survivor)
                .orElseThrow(() -> new NotHere("person", person));
        var entries = Entry.<Entry>find("personId = ?1 order by id desc", shown.id())
                .page(0, MOST)
                .list();
        var agreed = Consent.givenAmong(entries.stream().map(Entry::id).toList(), ConsentKind.PUBLIC_PROFILE);
        return entries.stream()
                .filter(entry -> agreed.contains(entry.id()) && isShown(entry))
                .map(View::of)
                .toList();
    }

    private static boolean isShown(Entry entry) {
        return entry.status().takesPart()
                && entry.publicNameStyle() != PublicName.ANONYMOUS
                && entry.race().event().status() != EventFact.Status.DRAFT;
    }
}
