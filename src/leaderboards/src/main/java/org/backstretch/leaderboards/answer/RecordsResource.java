package org.backstretch.leaderboards.answer;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.discipline.Disciplines;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.leaderboards.board.Board;
import org.backstretch.leaderboards.board.Standing;
import org.backstretch.leaderboards.live.LiveBoards;
import org.backstretch.leaderboards.mark.Field;
import org.backstretch.leaderboards.ranking.RankingNames;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The records of all disciplines: the best official marks of each sex and category. */
@Path("/records")
@PermitAll
@NonBlocking
public class RecordsResource {
    /** More than ever held one record together. */
    private static final int MOST_HOLDERS = 20;

    private final LiveBoards live;

    RecordsResource(LiveBoards live) {
        this.live = live;
    }

    /** @param rows who holds it; several if their marks are equal */
    @Schema(name = "Record")
    record HeldRecord(
            String board,

            @Schema(examples = "5 km (road) backward, women")
            String name,

            @Schema(examples = "5KR") String discipline,
            Direction direction,
            List<Standing> rows) {}

    @GET
    @PublicAnswer
    @Operation(summary = "Records in the order of the disciplines; PENDING until a claim is ratified")
    public Page<HeldRecord> records(
            @QueryParam("discipline") @Size(max = 20) @Parameter(example = "5KR") @Nullable String discipline,
            @QueryParam("direction") @Nullable Direction direction,
            @QueryParam("sex") @Nullable Sex sex,
            @BeanParam @Valid PageRequest ask) {
        var found = Disciplines.all().stream()
                .filter(each -> discipline == null || each.code().equals(discipline))
                .flatMap(each -> Directions.of(direction).map(facing -> new Field(each, facing)))
                .flatMap(field -> of(field, sex).stream())
                .toList();
        return Page.of(found, ask).map(Held::shown);
    }

    private record Held(Field field, Board board) {
        HeldRecord shown() {
            return new HeldRecord(
                    board.id(),
                    board.heading().name(),
                    field.discipline().code(),
                    field.direction(),
                    board.top(MOST_HOLDERS));
        }
    }

    private List<Held> of(Field field, @Nullable Sex sex) {
        return live.now().of(RankingNames.records(field)).stream()
                .flatMap(group -> group.all().stream())
                .filter(board ->
                        sex == null || RankingNames.isOf(sex, board.heading().view()))
                .map(board -> new Held(field, board))
                .toList();
    }
}
