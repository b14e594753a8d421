package org.backstretch.leaderboards.board;

import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a board.
 *
 * @param id safe in a path: the owner's id and the view, such as {@code <race>.backward.category-M40}
 * @param owner the race or challenge
 * @param direction null for a challenge
 * @param stage of the race; null for a challenge
 */
record Heading(
        String id,
        UUID owner,
        BoardKind kind,
        String name,
        @Nullable Direction direction,
        @Nullable Stage stage) {

    boolean isOfRace() {
        return switch (kind) {
            case OVERALL, SEX, CATEGORY, CLUB -> true;
            case MEMBERS, TEAMS -> false;
        };
    }
}
