package org.backstretch.local.replay;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.backstretch.local.replay.door.FrontDoor;
import org.backstretch.local.replay.folder.RaceFolder;

/** The two lists that must agree: the results, and what the public sees on the boards. */
final class Lists {
    private final FrontDoor door;
    private final RunIds ids;
    private final RaceFolder folder;

    Lists(FrontDoor door, RunIds ids, RaceFolder folder) {
        this.door = door;
        this.ids = ids;
        this.folder = folder;
    }

    List<Row> results() {
        return door.all("/api/results/races/" + ids.race() + "/results", "items", Row.class);
    }

    /** Where they differ, in the race's order of directions. */
    Differences differences() {
        var results = results();
        return Differences.of(
                folder.race().directions().stream()
                        .flatMap(direction -> standings(results, direction))
                        .toList(),
                folder.race().directions().stream()
                        .flatMap(direction -> standings(board(direction), direction))
                        .toList());
    }

    private List<Row> board(Direction direction) {
        var board = ids.race() + "." + direction.name().toLowerCase(Locale.ROOT);
        return door.all("/api/leaderboards/boards/" + board, "rows", Row.class);
    }

    /** Boards also list those who are still out, or wait for review; results do not know them yet. */
    private static Stream<String> standings(List<Row> rows, Direction direction) {
        return rows.stream()
                .filter(row -> row.direction() == direction && row.decided())
                .map(row -> direction + " " + row.standing());
    }
}
