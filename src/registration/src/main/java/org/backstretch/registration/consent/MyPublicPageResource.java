package org.backstretch.registration.consent;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.registration.agreement.ConsentKind;
import org.backstretch.registration.agreement.Need;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.person.People;
import org.backstretch.registration.person.Person;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/me/public-page")
@Tag(name = "Me")
@Authenticated
public class MyPublicPageResource {
    private final People people;
    private final Clock clock;

    MyPublicPageResource(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /** @param name that stands on the page; absent while there is none */
    @Schema(name = "MyPublicPage")
    public record View(UUID personId, @Nullable String name, List<RaceView> races) {}

    /**
     * @param given whether the consent holds, which is answered as any other of the entry
     * @param shown whether the race stands on the page: it does not where one is anonymous or has no place
     */
    @Schema(name = "MyPublicRace")
    public record RaceView(
            UUID entryId,
            UUID raceId,
            String raceName,
            String eventName,
            LocalDate day,
            boolean given,
            boolean shown,
            String text,
            int version) {}

    @GET
    @Transactional
    @Operation(summary = "My public page, and the races that could stand on it: those whose events ask, or have asked")
    public View get() {
        var me = people.me();
        var page = PublicPage.of(me);
        return new View(me.id(), page.name(LocalDate.now(clock)).orElse(null), races(me, page));
    }

    private static List<RaceView> races(Person me, PublicPage page) {
        return PublicPage.entries(me).stream()
                .flatMap(entry -> view(entry, page).stream())
                .toList();
    }

    private static Optional<RaceView> view(Entry entry, PublicPage page) {
        var terms = ConsentTerms.of(entry.race().event());
        var given = Consent.isGiven(Consenter.of(entry), ConsentKind.PUBLIC_PROFILE);
        if (!given
                && (terms.need(ConsentKind.PUBLIC_PROFILE) == Need.NOT_ASKED
                        || !entry.status().isActive())) {
            return Optional.empty();
        }
        var text = terms.text(ConsentKind.PUBLIC_PROFILE);
        return Optional.of(new RaceView(
                entry.id(),
                entry.race().id(),
                entry.race().name(),
                entry.race().event().name(),
                entry.raceDay(),
                given,
                page.races().contains(entry),
                text.text(),
                text.version()));
    }
}
