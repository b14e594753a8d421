package org.backstretch.portal.race;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.backstretch.portal.leaderboards.Board;
import org.backstretch.portal.leaderboards.BoardRow;
import org.backstretch.portal.leaderboards.Leaderboards;
import org.backstretch.portal.registration.Race;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.results.RaceState;
import org.backstretch.portal.results.Results;
import org.backstretch.portal.service.Part;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** A race while it runs, and after: the board, which moves by itself. */
@Path("/races/{id}")
public class RacePage {
    private static final int ROWS = 500;

    @RestClient
    Registration registration;

    @RestClient
    Results results;

    @RestClient
    Leaderboards leaderboards;

    @CheckedTemplate(basePath = "race", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RaceView(Race race, RaceState state, Boards boards, Board board, Part<BoardRow> part, String find)
            implements TemplateInstance {}

    /** What strangers see of a rehearsal. */
    @CheckedTemplate(basePath = "race", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RacePlanned(Race race) implements TemplateInstance {}

    @GET
    public TemplateInstance race(
            UUID id,
            @RestQuery @DefaultValue("") String board,
            @RestQuery @DefaultValue("") String find,
            @RestQuery @DefaultValue("0") int page) {
        var race = registration.race(id);
        var state = results.race(id);
        if (!state.isShown()) {
            return new RacePlanned(race);
        }
        var boards = Boards.of(race, leaderboards.boards(id), board);
        var shown = leaderboards.board(boards.shownId(), find, page, ROWS);
        var part = new Part<>(shown.rows(), page, ROWS, shown.total());
        return new RaceView(race, state, boards, shown, part, find);
    }
}
