package org.backstretch.leaderboards.answer;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
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
import java.util.stream.Stream;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.kit.problem.NotHereYet;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.kit.web.PublicAnswer;
import org.backstretch.leaderboards.live.LiveBoards;
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
    static final String VARY = "Accept, Accept-Encoding, Authorization";
    static final int MOST_AROUND = 50;

    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8");

    private final LiveBoards live;
    private final Answers answers;
    private final Readers readers;

    BoardsResource(LiveBoards live, Answers answers, Readers readers) {
        this.live = live;
        this.answers = answers;
        this.readers = readers;
    }

    @GET
    @PublicAnswer
    @Operation(summary = "The boards of a race, a challenge, a series, or a ranking of all races")
    public Uni<List<BoardOffer>> boards(
            @QueryParam("race") @Nullable UUID race,
            @QueryParam("challenge") @Nullable UUID challenge,
            @QueryParam("series") @Nullable UUID series,
            @QueryParam("ranking") @Size(max = 100) @Nullable String ranking) {
        var asked = Stream.of(
                        Asked.of("race", race),
                        Asked.of("challenge", challenge),
                        Asked.of("series", series),
                        Asked.of("ranking", ranking))
                .flatMap(each -> each)
                .toList();
        if (asked.size() != 1) {
            throw new Invalid(
                    "race",
                    "Ask for the boards of one race, challenge, series or ranking: ?race=…, ?challenge=…, ?series=… or ?ranking=….");
        }
        var one = asked.getFirst();
        return readers.answer(reader -> live.group(one.kind(), one.owner(), reader).all(reader).stream()
                .map(BoardOffer::of)
                .toList());
    }

    private record Asked(String kind, String owner) {
        static Stream<Asked> of(String kind, @Nullable Object owner) {
            return Stream.ofNullable(owner).map(id -> new Asked(kind, String.valueOf(id)));
        }
    }

    @GET
    @Path("/{board}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "A board, a page at a time")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BoardPage.class)))
    public Uni<Response> board(
            @PathParam("board") String id,
            @BeanParam @Valid PageRequest page,
            @QueryParam("search") @DefaultValue("") @Size(max = 100) String search,
            @Context Request request) {
        return readers.answer(reader -> answer(answers.found(live.board(id, reader), page, search), request));
    }

    @GET
    @Path("/{board}")
    @Produces("text/csv;charset=UTF-8;qs=0.5")
    @Operation(hidden = true)
    public Uni<Response> csv(@PathParam("board") String id, @Context Request request) {
        return readers.answer(reader -> {
            var board = live.board(id, reader);
            return answer(board.version() + "-csv", request, () -> Response.ok(BoardTable.of(board)));
        });
    }

    private static Response answer(Answer answer, Request request) {
        return answer(answer.tag(), request, () -> Response.ok(answer.json(), JSON));
    }

    private static Response answer(String version, Request request, Supplier<Response.ResponseBuilder> content) {
        var tag = new EntityTag(version);
        var unchanged = request.evaluatePreconditions(tag);
        var answer = unchanged == null ? content.get() : unchanged;
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, VARY)
                .build();
    }

    @GET
    @Path("/{board}/competitors/{competitor}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "A competitor's row, those around, and the places on the other boards of the race")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Whereabouts.class)))
    public Uni<Response> competitor(
            @PathParam("board") String id,
            @PathParam("competitor") UUID competitor,
            @QueryParam("around") @DefaultValue("5") @Min(0) @Max(MOST_AROUND) int around,
            @Context Request request) {
        return readers.answer(reader -> {
            var group = live.groupOf(id, reader);
            var found = answers.find(group, group.board(id, reader), competitor, around)
                    .orElseThrow(() -> new NotHereYet("competitor", competitor));
            return answer(answers.written(found), request);
        });
    }

    @GET
    @Path("/{board}/digest")
    @Operation(summary = "What every replica with the same facts answers, and how far this one has read")
    public Uni<Response> digest(@PathParam("board") String id) {
        return readers.answer(reader -> {
            var boards = live.now();
            var board = boards.group(id, reader).board(id, reader);
            var digest = new BoardDigest(id, board.version(), board.size(), boards.offsets());
            return Response.ok(digest)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        });
    }

    /**
     * The digest of a board.
     *
     * @param offsets the next offset to read, by {@code topic/partition}
     */
    record BoardDigest(String board, String version, int total, SortedMap<String, Long> offsets) {}
}
