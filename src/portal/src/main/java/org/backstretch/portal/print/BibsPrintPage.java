package org.backstretch.portal.print;

import static java.util.Comparator.comparing;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Bib;
import org.backstretch.portal.page.NothingHere;
import org.backstretch.portal.registration.Guest;
import org.backstretch.portal.registration.Registration;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** Bibs to be printed: of a race, of some entries, or of one. */
@Path("/organizer/races/{id}/bibs.pdf")
@Authenticated
public class BibsPrintPage {
    private static final int AT_ONCE = 2;
    private static final Comparator<Guest> BY_BIB =
            comparing((Guest guest) -> new Bib(Objects.requireNonNull(guest.bib())));

    private final Registration registration;
    private final Guests guests;
    private final Printing printing;

    BibsPrintPage(@RestClient Registration registration, Guests guests, Printing printing) {
        this.registration = registration;
        this.guests = guests;
        this.printing = printing;
    }

    /** @param entry whose, as often as it is said; all who have a bib where it is not */
    @GET
    @Bulkhead(AT_ONCE)
    public Response bibs(UUID id, @RestQuery List<UUID> entry) {
        var race = registration.race(id);
        var chosen = guests.of(race.eventId(), Optional.of(id)).stream()
                .filter(guest -> guest.bib() != null)
                .filter(guest -> entry.isEmpty() || entry.contains(guest.entryId()))
                .sorted(BY_BIB)
                .toList();
        if (chosen.isEmpty()) {
            throw new NothingHere(
                    "Nobody here has a bib yet. Give out bibs first, then print them.",
                    "/organizer/races/" + id + "/bibs",
                    "Give out bibs");
        }
        var sheets = new BibSheets(registration.event(race.eventId()), id + " " + entry, printing);
        chosen.forEach(sheets::print);
        return Pdf.answer(sheets.bytes(), "bibs-" + race.name());
    }
}
