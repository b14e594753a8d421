package org.backstretch.leaderboards.board;

import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Part of a board.
 *
 * @param version of the whole board; two pages with the same version fit together
 * @param page counts from 0
 * @param total of all pages, after the search
 * @param finished how many of the board have a place
 * @param stillOut how many have neither place nor outcome
 */
record BoardPage(
        String id,
        String name,
        BoardKind kind,
        @Nullable UUID raceId,
        @Nullable UUID challengeId,
        @Nullable Direction direction,
        @Nullable Stage stage,
        String version,
        int page,
        int size,
        long total,
        int finished,
        int stillOut,
        List<Standing> rows) {

    static BoardPage of(Board board, PageRequest ask, String search) {
        var found = search.isBlank() ? board.standings() : board.matching(search);
        var part = Page.of(found, ask);
        var heading = board.heading();
        return new BoardPage(
                board.id(),
                heading.name(),
                heading.kind(),
                heading.isOfRace() ? heading.owner() : null,
                heading.isOfRace() ? null : heading.owner(),
                heading.direction(),
                board.stage(),
                board.version(),
                part.page(),
                part.size(),
                part.total(),
                board.finished(),
                board.stillOut(),
                part.items());
    }
}
