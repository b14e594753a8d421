package org.backstretch.leaderboards.answer;

import java.time.Instant;
import java.util.List;
import org.backstretch.athletics.Direction;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.leaderboards.board.Board;
import org.backstretch.leaderboards.board.BoardKind;
import org.backstretch.leaderboards.board.Heading;
import org.backstretch.leaderboards.board.Standing;
import org.backstretch.leaderboards.board.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Part of a board.
 *
 * @param raceId of a race's board; otherwise null
 * @param challengeId of a challenge's board; otherwise null
 * @param owner the race, challenge or series, or the name of a ranking of all races
 * @param version of the whole board; two pages with the same version fit together
 * @param finalAt when a challenge stops counting
 * @param edition from 1; later ones came by a correction
 * @param page counts from 0
 * @param total of all pages, after the search
 * @param finished how many of the board have a place
 * @param stillOut how many have neither place nor outcome
 */
record BoardPage(
        String id,
        String name,
        BoardKind kind,
        @Nullable String raceId,
        @Nullable String challengeId,
        String owner,
        @Nullable Direction direction,
        @Nullable Stage stage,
        Visibility visibility,
        @Nullable Instant finalAt,
        @Nullable Integer edition,
        @Nullable Instant correctedAt,
        @Nullable String correction,
        String version,
        int page,
        int size,
        long total,
        int finished,
        int stillOut,
        List<Standing> rows) {

    static BoardPage of(Board board, PageRequest ask, String search) {
        var part = part(board, ask, search);
        var heading = board.heading();
        return new BoardPage(
                board.id(),
                heading.name(),
                heading.kind(),
                ownerIf(heading, BoardKind.Of.RACE),
                ownerIf(heading, BoardKind.Of.CHALLENGE),
                heading.owner(),
                heading.direction(),
                heading.stage(),
                heading.visibility(),
                heading.finalAt(),
                heading.edition(),
                heading.correctedAt(),
                heading.correction(),
                board.version(),
                part.page(),
                part.size(),
                part.total(),
                board.finished(),
                board.stillOut(),
                part.items());
    }

    private static @Nullable String ownerIf(Heading heading, BoardKind.Of of) {
        return heading.kind().of() == of ? heading.owner() : null;
    }

    private static Page<Standing> part(Board board, PageRequest ask, String search) {
        if (!search.isBlank()) {
            return Page.of(board.matching(search), ask);
        }
        int from = (int) Math.min((long) ask.page() * ask.size(), board.size());
        return new Page<>(board.page(from, ask.size()), ask.page(), ask.size(), board.size());
    }
}
