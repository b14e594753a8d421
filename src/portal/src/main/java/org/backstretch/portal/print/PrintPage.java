package org.backstretch.portal.print;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.door.Addresses;
import org.backstretch.portal.page.NothingHere;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.result.Versions;
import org.backstretch.portal.results.Protest;
import org.backstretch.portal.results.Protests;
import org.backstretch.portal.results.Publication;
import org.backstretch.portal.results.Results;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A version of a result list for the notice board. */
@Path("/races/{id}/results")
public class PrintPage {
    private static final int ROWS = 500;
    private static final int AT_ONCE = 4;
    private static final String LATEST = "latest";

    @RestClient
    Registration registration;

    @RestClient
    Results results;

    @RestClient
    Protests protests;

    private final Printing printing;
    private final Addresses addresses;

    PrintPage(Printing printing, Addresses addresses) {
        this.printing = printing;
        this.addresses = addresses;
    }

    /** @param version a number, or latest */
    @GET
    @Path("/{version: latest|[0-9]+}.pdf")
    @Bulkhead(AT_ONCE)
    public Response list(UUID id, String version) {
        var race = registration.race(id);
        var state = results.race(id);
        var versions = Versions.of(state.isShown() ? results.versions(id) : List.of(), 0);
        var printed = versions.shown()
                .filter(newest -> version.equals(LATEST))
                .or(() -> versions.all().stream()
                        .filter(each -> version.equals(Integer.toString(each.version())))
                        .findFirst())
                .orElseThrow(() -> nothing(race, version));
        var sheet = new ResultSheet(heading(race, versions, printed, state.rehearsal()), printing);
        var page = 0;
        var part = results.version(id, printed.version(), page, ROWS);
        sheet.print(part.items());
        while (part.hasNext()) {
            part = results.version(id, printed.version(), ++page, ROWS);
            sheet.print(part.items());
        }
        return Pdf.answer(sheet.bytes(), "results-" + race.name() + "-version-" + printed.version());
    }

    private static NothingHere nothing(Race race, String version) {
        var sentence = version.equals(LATEST)
                ? "No results of " + race.name() + " have been published yet."
                : "There is no version " + version + " of the results of " + race.name() + ".";
        return new NothingHere(sentence, "/races/" + race.id() + "/results", "See the results");
    }

    private Heading heading(Race race, Versions versions, Publication printed, boolean isRehearsal) {
        var newest = versions.all().getFirst();
        var isNewest = newest.equals(printed);
        return new Heading(
                race,
                registration.event(race.eventId()),
                printed,
                isNewest ? Optional.empty() : Optional.of(newest.version()),
                isNewest && printed.isProvisional() ? clock(race.id()) : Optional.empty(),
                isRehearsal,
                addresses.frontDoor() + "/races/" + race.id() + "/results?version=" + printed.version());
    }

    private Optional<Protest.Clock> clock(UUID race) {
        return Optional.ofNullable(protests.protests(race, 0, 1).clock());
    }
}
