package org.backstretch.journeys.race;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Stream;
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
    }
}
