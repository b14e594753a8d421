package org.backstretch.leaderboards.board;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.kit.problem.NotHereYet;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.kit.web.PublicAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** Answers from memory, on the thread that read the request; one answer comes from one moment. */
@Path("/boards")
@PermitAll
@NonBlocking
public class BoardsResource {
    private final LiveBoards live;

    BoardsResource(LiveBoards live) {
        this.live = live;
    }

    @GET
    @PublicAnswer
    @Operation(summary = "The boards of a race or of a challenge")
    public List<BoardOffer> boards(
            @QueryParam("race") @Nullable UUID race, @QueryParam("challenge") @Nullable UUID challenge) {
        if ((race == null) == (challenge == null)) {
            throw new Invalid("race", "Ask for the boards of one race or of one challenge: ?race=… or ?challenge=….");
        }
        var group = race != null ? live.of("race", race) : live.of("challenge", challenge);
        return group.all().stream().map(BoardOffer::of).toList();
    }

    @GET
    @Path("/{board}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "A board, a page at a time")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BoardPage.class)))
    public Response board(
            @PathParam("board") String id,
            @BeanParam @Valid PageRequest page,
            @QueryParam("search") @DefaultValue("") @Size(max = 100) String search,
            @Context Request request) {
        var board = live.board(id);
        return answer(board.version(), request, () -> BoardPage.of(board, page, search));
    }

    @GET
    @Path("/{board}")
    @Produces("text/csv;charset=UTF-8;qs=0.5")
    @Operation(hidden = true)
    public Response csv(@PathParam("board") String id, @Context Request request) {
        var board = live.board(id);
        return answer(board.version() + "-csv", request, () -> BoardTable.of(board));
    }

    private static Response answer(String version, Request request, Supplier<Object> content) {
        var tag = new EntityTag(version);
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? Response.ok(content.get()) : unchanged;
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .build();
    }

    @GET
    @Path("/{board}/competitors/{competitor}")
    @PublicAnswer
    @Operation(summary = "A competitor's row, those around, and the places on the other boards of the race")
    public Whereabouts competitor(
            @PathParam("board") String id,
            @PathParam("competitor") UUID competitor,
            @QueryParam("around") @DefaultValue("5") @Min(0) @Max(50) int around) {
        return Whereabouts.of(live.groupOf(id), live.board(id), competitor, around)
                .orElseThrow(() -> new NotHereYet("competitor", competitor));
    }

    @GET
    @Path("/{board}/digest")
    @Operation(summary = "What every replica with the same facts answers, and how far this one has read")
    public Response digest(@PathParam("board") String id) {
        var boards = live.now();
        var board = live.board(id);
        var digest = new BoardDigest(id, board.version(), board.size(), boards.offsets());
        return Response.ok(digest).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    /**
     * The digest of a board.
     *
     * @param offsets the next offset to read, by {@code topic/partition}
     */
    record BoardDigest(String board, String version, int total, SortedMap<String, Long> offsets) {}
}
