package org.backstretch.leaderboards.answer;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.discipline.Disciplines;
import org.backstretch.kit.problem.NotHere;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.leaderboards.board.Board;
import org.backstretch.leaderboards.live.LiveBoards;
import org.backstretch.leaderboards.mark.Field;
import org.backstretch.leaderboards.ranking.RankingNames;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The rankings of a discipline: of all time and of each season, by sex and category. */
@Path("/rankings/{discipline}")
@PermitAll
@NonBlocking
public class RankingsResource {
    private final LiveBoards live;

    RankingsResource(LiveBoards live) {
        this.live = live;
    }

    @GET
    @PublicAnswer
    @Operation(summary = "The rankings of a discipline; the rows of each are a board: /boards/{id}")
    public Page<BoardOffer> rankings(
            @PathParam("discipline") @Parameter(example = "5KR") String code,
            @QueryParam("direction") @Nullable Direction direction,
            @QueryParam("sex") @Nullable Sex sex,
            @QueryParam("season")
                    @Min(1)
                    @Max(9999)
                    @Parameter(description = "A calendar year; absent: also of all time", example = "2026")
                    @Nullable
                    Integer season,
            @BeanParam @Valid PageRequest ask) {
        var discipline = Disciplines.get(code).orElseThrow(() -> new NotHere("discipline", code));
        var boards = live.now();
        var found = Directions.of(direction)
                .flatMap(facing -> boards.of(RankingNames.ranking(new Field(discipline, facing))).stream())
                .flatMap(group -> group.all().stream())
                .filter(board -> sex == null || RankingNames.isOf(sex, view(board)))
                .filter(board -> season == null || view(board).endsWith("." + season))
                .toList();
        return Page.of(found, ask).map(BoardOffer::of);
    }

    private static String view(Board board) {
        return board.heading().view();
    }
}
