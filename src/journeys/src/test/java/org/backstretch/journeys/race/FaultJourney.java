package org.backstretch.journeys.race;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;
import org.backstretch.journeys.stack.Command;
import org.backstretch.journeys.stack.Races;
import org.backstretch.journeys.stack.Stack;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultJourney {
    /** A percentage in a line of progress, such as {@code 40 %}. */
    private static final Pattern PERCENT = Pattern.compile("(\\d+) ?%");

    private final Stack stack = Stack.running();

    @TempDir
    private Path folder = Path.of(".");

    @ParameterizedTest
    @ValueSource(strings = {"results", "leaderboards", "kafka"})
    void a_process_killed_in_the_middle_of_a_race_changes_nothing_in_its_results(String part) {
        var race = Races.largest();
        var out = folder.resolve("results.csv");
        var replay = stack.replay(race, "150", out);
        await().atMost(Duration.ofMinutes(2)).until(() -> percentDone(replay) >= 30);

        stack.kill(part);

        assertTrue(replay.isRunning(), "the race was over before the fault: " + replay.outputSoFar());
        var ended = replay.ended();
        assertEquals(0, ended.exit(), ended.output());
        assertEquals(Races.expected(race), Races.lines(out));
    }

    private static int percentDone(Command replay) {
        assertTrue(replay.isRunning(), replay.outputSoFar());
        return PERCENT.matcher(replay.outputSoFar())
                .results()
                .mapToInt(match -> Integer.parseInt(match.group(1)))
                .max()
                .orElse(0);
    }
}
