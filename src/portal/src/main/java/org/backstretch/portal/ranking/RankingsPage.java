package org.backstretch.portal.ranking;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.backstretch.athletics.Direction;
import org.backstretch.portal.leaderboards.Board;
import org.backstretch.portal.leaderboards.BoardRow;
import org.backstretch.portal.leaderboards.Rankings;
import org.backstretch.portal.registration.Discipline;
import org.backstretch.portal.registration.Registration;
import org.backstretch.portal.service.Part;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** The best official marks: one for each runner, of all time or of a season. */
@Path("/rankings")
public class RankingsPage {
    private static final int ROWS = 100;

    @RestClient
    Rankings rankings;

    @RestClient
    Registration registration;

    @CheckedTemplate(basePath = "ranking", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RankingView(
            Chosen chosen,
            List<Discipline> disciplines,
            Direction[] directions,
            Choice choice,
            Optional<Board> board,
            Part<BoardRow> rows)
            implements TemplateInstance {}

    @GET
    public TemplateInstance ranking(
            @RestQuery @DefaultValue("5KR") String discipline,
            @RestQuery @DefaultValue("backward") String direction,
            @RestQuery @DefaultValue("F") String sex,
            @RestQuery @DefaultValue("") String category,
            @RestQuery @DefaultValue(View.ALL_TIME) String season,
            @RestQuery @DefaultValue("0") int page) {
        var chosen = Chosen.of(discipline, direction);
        var choice = Choice.of(rankings.named(chosen.group("ranking")), new View(sex, category, season));
        var board = choice.shown().map(line -> rankings.board(line.id(), page, ROWS));
        var rows = board.map(known -> new Part<>(known.rows(), page, ROWS, known.total()))
                .orElseGet(() -> new Part<>(List.of(), 0, ROWS, 0));
        return new RankingView(chosen, registration.disciplines(), Direction.values(), choice, board, rows);
    }
}
