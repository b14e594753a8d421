package org.backstretch.registration.consent;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.arc.All;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.kit.caller.Caller;
import org.backstretch.kit.web.Csv;
import org.backstretch.registration.agreement.ConsentKind;
import org.backstretch.registration.event.Event;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/events/{event}/consents")
@Tag(name = "Consents")
@Authenticated
public class EventConsentsResource {
    private static final List<String> WHO = List.of("race", "bib", "given_name", "family_name", "status");
    private final Caller caller;

    private final List<Consenters> all;

    EventConsentsResource(Caller caller, @All List<Consenters> all) {
        this.caller = caller;
        this.all = all;
    }

    @GET
    @Produces("text/csv")
    @Transactional
    @Operation(summary = "Who consented to what, and when, as CSV for the organizer")
    public String csv(UUID event) {
        var owned = Event.ownedBy(caller, event);
        Map<UUID, List<Consent>> said = Consent.<Consent>list(
                        "from Consent c join fetch c.text where c.entryId in (select e.id from Entry e where e.race.event = ?1) order by c.id",
                        owned)
                .stream()
                .collect(groupingBy(Consent::consenter));
        return Csv.of(
                header(),
                all.stream()
                        .flatMap(each -> each.of(owned).stream())
                        .map(whose -> row(whose, Consent.latest(said.getOrDefault(whose.id(), List.of()))))
                        .toList());
    }

    private static List<String> header() {
        return Stream.concat(
                        WHO.stream(),
                        Arrays.stream(ConsentKind.values())
                                .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                                .flatMap(kind ->
                                        Stream.of(kind, kind + "_version", kind + "_at", kind + "_way", kind + "_by")))
                .toList();
    }

    private static List<String> row(Consenter whose, Map<ConsentKind, Consent> latest) {
        var entry = whose.entry();
        return Stream.concat(
                        Stream.of(
                                entry.race().name(),
                                entry.bib().orElse(""),
                                whose.givenName(),
                                whose.familyName(),
                                entry.status().name()),
                        Arrays.stream(ConsentKind.values())
                                .flatMap(kind -> cells(Optional.ofNullable(latest.get(kind)))))
                .toList();
    }

    /** Fit or not is all that is known of anybody's health. */
    private static Stream<String> cells(Optional<Consent> said) {
        return said.map(last -> Stream.of(
                        switch (last.answer()) {
                            case GIVEN -> "yes";
                            case REFUSED -> "no";
                            case WITHDRAWN -> "withdrawn";
                        },
                        String.valueOf(last.text().version()),
                        last.at().toString(),
                        last.way().name(),
                        last.givenBy()))
                .orElseGet(() -> Stream.generate(() -> "").limit(5));
    }
}
