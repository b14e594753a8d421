package org.backstretch.portal.series;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.leaderboards.Board;
import org.backstretch.portal.leaderboards.BoardRow;
import org.backstretch.portal.leaderboards.Rankings;
import org.backstretch.portal.page.Answer;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.AllSeries;
import org.backstretch.portal.registration.Series;
import org.backstretch.portal.service.Part;
import org.backstretch.portal.service.Refused;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** A series: who leads, by which races, under which rules. */
@Path("/series/{id}")
public class SeriesPage {
    private static final int ROWS = 500;

    @RestClient
    AllSeries all;

    @RestClient
    Rankings rankings;

    @CheckedTemplate(basePath = "series", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SeriesView(Series series, Standings standings, Optional<Board> board, Part<BoardRow> rows, Form form)
            implements TemplateInstance {}

    @GET
    public TemplateInstance series(
            UUID id, @RestQuery @DefaultValue("") String board, @RestQuery @DefaultValue("0") int page) {
        return page(all.series(id), board, page, Form.empty());
    }

    @POST
    @Path("/opening")
    @Authenticated
    public Response open(UUID id) {
        try {
            all.open(id);
            return Answer.go("/series/" + id + "?done=opened");
        } catch (Refused refused) {
            return Answer.again(page(all.series(id), "", 0, Form.empty().refused(refused)));
        }
    }

    private TemplateInstance page(Series series, String asked, int page, Form form) {
        var standings = Standings.of(series, series.isDraft() ? List.of() : rankings.of(series.id()), asked);
        var board = standings.shown().map(line -> rankings.board(line.id(), page, ROWS));
        var rows = board.map(known -> new Part<>(known.rows(), page, ROWS, known.total()))
                .orElseGet(() -> new Part<>(List.of(), 0, ROWS, 0));
        return new SeriesView(series, standings, board, rows, form);
    }
}
