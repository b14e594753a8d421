package org.backstretch.portal.print;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.backstretch.portal.door.Addresses;
import org.backstretch.portal.page.NothingHere;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.result.Versions;
import org.backstretch.portal.results.Protest;
import org.backstretch.portal.results.Protests;
import org.backstretch.portal.results.Publication;
import org.backstretch.portal.results.RaceState;
import org.backstretch.portal.results.ResultRow;
import org.backstretch.portal.results.Results;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The printed lists of races, as the services have them. */
@ApplicationScoped
class Lists {
    private static final int ROWS = 500;
    private static final String LATEST = "latest";

    private final Registration registration;
    private final Results results;
    private final Protests protests;
    private final Addresses addresses;

    Lists(
            @RestClient Registration registration,
            @RestClient Results results,
            @RestClient Protests protests,
            Addresses addresses) {
        this.registration = registration;
        this.results = results;
        this.protests = protests;
        this.addresses = addresses;
    }

    /** @param version a number, or latest */
    Heading heading(UUID id, String version) {
        var race = registration.race(id);
        var state = results.race(id);
        var versions = Versions.of(state.isShown() ? results.versions(id) : List.of(), 0);
        var printed = versions.shown()
                .filter(newest -> version.equals(LATEST))
                .or(() -> versions.all().stream()
                        .filter(each -> version.equals(Integer.toString(each.version())))
                        .findFirst())
                .orElseThrow(() -> nothing(race, version));
        return heading(race, state, versions, printed);
    }

    private static NothingHere nothing(Race race, String version) {
        return seeResults(
                race,
                version.equals(LATEST)
                        ? "No results of " + race.name() + " have been published yet."
                        : "There is no version " + version + " of the results of " + race.name() + ".");
    }

    static NothingHere seeResults(Race race, String sentence) {
        return new NothingHere(sentence, "/races/" + race.id() + "/results", "See the results");
    }

    private Heading heading(Race race, RaceState state, Versions versions, Publication printed) {
        var newest = versions.all().getFirst();
        var isNewest = newest.equals(printed);
        return new Heading(
                race,
                registration.event(race.eventId()),
                printed,
                isNewest ? Optional.empty() : Optional.of(newest.version()),
                isNewest && printed.isProvisional() ? clock(race.id()) : Optional.empty(),
                state,
                addresses.frontDoor() + "/races/" + race.id() + "/results?version=" + printed.version());
    }

    private Optional<Protest.Clock> clock(UUID race) {
        return Optional.ofNullable(protests.protests(race, 0, 1).clock());
    }

    /** Part by part, so that nobody needs to hold a long list as a whole. */
    void rows(Heading heading, Consumer<List<ResultRow>> taken) {
        var page = 0;
        var part = results.version(heading.race().id(), heading.printed().version(), page, ROWS);
        taken.accept(part.items());
        while (part.hasNext()) {
            part = results.version(heading.race().id(), heading.printed().version(), ++page, ROWS);
            taken.accept(part.items());
        }
    }

    /** Who finished, with their places among all, among their sex and in their category. */
    List<Honour> honours(Heading heading) {
        var finishers = new ArrayList<ResultRow>();
        rows(heading, part -> part.stream().filter(ResultRow::isFinisher).forEach(finishers::add));
        return Honour.of(finishers);
    }
}
