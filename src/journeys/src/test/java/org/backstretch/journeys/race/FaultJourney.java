package org.backstretch.journeys.race;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.backstretch.journeys.stack.Command;
import org.backstretch.journeys.stack.Races;
import org.backstretch.journeys.stack.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Alone: it ends what all others talk to. */
@Isolated
class FaultJourney {
    /** A percentage in a line of progress, such as {@code 40 %}. */
    private static final Pattern PERCENT = Pattern.compile("(\\d+) ?%");

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** Kafka leaves it for dead for some seconds after a fault. */
    private static final Duration UNTIL_IT_HEARS_AGAIN = Duration.ofSeconds(20);

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

    /** Nobody asks again: what was committed before the fault is printed after it, one time, and what comes then follows. */
    @Test
    void a_correction_cut_off_before_it_is_printed_is_printed_once() {
        var race = new FollowedRace();

        race.disqualify("1");
        var cut = Instant.now();
        stack.kill("results");

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertEquals(2, race.notes().size()));
        assertTrue(race.printed().get(1).isAfter(cut), "it was printed before the fault");
        race.correct("4", Map.of("category", race.younger));
        await().atMost(UNTIL_IT_HEARS_AGAIN)
                .untilAsserted(() -> assertEquals(3, race.notes().size()));
        assertEquals(
                List.of(
                        "Bib 1: 1:00:00 → DQ IRR-2. 3 places move. Changed by officials (outcome).",
                        "Bib 4: " + race.older + " (F) → " + race.younger + " (F). Changed by registration."),
                race.notes().subList(1, 3));
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
