package org.backstretch.journeys.race;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.backstretch.journeys.stack.Races;
import org.backstretch.journeys.stack.Stack;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReplayJourney {
    private final Stack stack = Stack.running();

    @TempDir
    private Path folder = Path.of(".");

    static Stream<Path> races() {
        return Races.all();
    }

    @ParameterizedTest
    @MethodSource("races")
    void a_recorded_race_ends_in_the_published_results_row_by_row(Path race) {
        var out = folder.resolve("results.csv");

        var replay = stack.replay(race, "max", out).ended();

        assertEquals(0, replay.exit(), replay.output());
        assertEquals(Races.expected(race), Races.lines(out));
        assertThatThePublishedListIsTheBoard(stack.raceOf(race));
    }

    static Stream<Path> composed() {
        return Races.composed();
    }

    /** The replay itself compares every expected file; of a series, each of its races too. */
    @ParameterizedTest
    @MethodSource("composed")
    void a_recorded_relay_or_series_ends_in_all_of_its_lists(Path recording) {
        var replay = stack.replay(recording, "max").ended();

        assertEquals(0, replay.exit(), replay.output());
        assertTrue(replay.output().contains("expected"), replay.output());
    }

    /** Places are derived twice, by results for the list and by leaderboards: what people read must be one and the same. */
    private void assertThatThePublishedListIsTheBoard(UUID race) {
        int version = given().get(stack.frontDoor() + "/api/results/races/" + race + "/publication")
                .path("version");
        var published = csv("/api/results/races/" + race + "/results/versions/" + version);

        for (var direction : Direction.values()) {
            var facing = published.stream()
                    .filter(line -> line.contains("," + direction + ","))
                    .toList();
            if (!facing.isEmpty()) {
                var board = csv("/api/leaderboards/boards/" + race + "."
                        + direction.name().toLowerCase(Locale.ROOT));
                var decided = board.stream()
                        .skip(1)
                        .filter(line -> !waitsForReview(line, direction))
                        .toList();
                assertEquals(facing, decided);
            }
        }
    }

    /** Neither place nor status: the time is in doubt, so no list prints it, and on the board the runner is still out. */
    private static boolean waitsForReview(String line, Direction direction) {
        return line.startsWith(",") && line.contains("," + direction + ",,");
    }

    private List<String> csv(String path) {
        return given().accept("text/csv")
                .get(stack.frontDoor() + path)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
    }
}
