package org.backstretch.portal.screen;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.door.Addresses;
import org.backstretch.portal.leaderboards.Leaderboards;
import org.backstretch.portal.line.Qr;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.results.RaceState;
import org.backstretch.portal.results.Results;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** A race for everybody in the room: large, by itself, without anything to press. */
@Path("/races/{id}/screen")
public class ScreenPage {
    private static final int ROWS = 100;

    @RestClient
    Registration registration;

    @RestClient
    Results results;

    @RestClient
    Leaderboards leaderboards;

    private final Addresses addresses;

    ScreenPage(Addresses addresses) {
        this.addresses = addresses;
    }

    /**
     * @param gun of the first wave; empty before it
     * @param live the race's page, for phones
     */
    @CheckedTemplate(basePath = "screen", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Screen(Race race, RaceState state, List<Sheet> sheets, Look look, Optional<Instant> gun, Qr live)
            implements TemplateInstance {}

    /**
     * @param board keys of up to four boards, such as backward.sex-F; everybody in each direction if there are none
     * @param look dark or light
     * @param rows runners at once: 6, 8, 10, 12 or 16
     */
    @GET
    public TemplateInstance show(
            UUID id,
            @RestQuery List<String> board,
            @RestQuery @DefaultValue("") String look,
            @RestQuery @DefaultValue("0") int rows) {
        var race = registration.race(id);
        var state = results.race(id);
        var chosen = Look.of(look, rows);
        return new Screen(
                race,
                state,
                state.isShown() ? sheets(race, board, chosen) : List.of(),
                chosen,
                state.starts().stream().map(RaceState.Start::gun).min(Comparator.naturalOrder()),
                Qr.of(addresses.frontDoor() + "/races/" + id));
    }

    private List<Sheet> sheets(Race race, List<String> asked, Look look) {
        return Sheet.chosen(race, leaderboards.boards(race.id()), asked).stream()
                .map(line -> Sheet.of(line, leaderboards.board(line.id(), null, 0, ROWS), look))
                .toList();
    }
}
