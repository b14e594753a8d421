package org.backstretch.local.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.backstretch.athletics.Direction;
import org.backstretch.local.replay.folder.FinishTime;
import org.backstretch.local.replay.folder.RaceFolder;
import org.backstretch.local.replay.sample.Generator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PastEveningTest {
    @TempDir
    private Path folder = Path.of(".");

    @Test
    void backward_runners_of_the_race_come_in_order_and_all_of_them_finish() {
        var evening = PastEvening.of(race(), 1);

        var elapsed = evening.finishes().stream().map(FinishTime::elapsed).toList();
        assertEquals(elapsed.stream().sorted().toList(), elapsed);
        assertEquals(
                IntStream.rangeClosed(1, elapsed.size()).boxed().toList(),
                evening.finishes().stream().map(FinishTime::sequence).toList());
        assertEquals(evening.starters().size(), evening.finishes().size());
        assertTrue(evening.starters().stream().allMatch(starter -> starter.direction() == Direction.BACKWARD));
    }

    @Test
    void another_evening_has_other_times_and_some_of_the_same_people() {
        var race = race();

        var first = PastEvening.of(race, 1);
        var second = PastEvening.of(race, 2);

        assertNotEquals(first.finishes(), second.finishes());
        var both = first.starters().stream().filter(second.starters()::contains).toList();
        assertFalse(both.isEmpty());
        assertNotEquals(first.starters().size(), both.size());
    }

    private RaceFolder race() {
        Generator.write(folder, 1);
        return RaceFolder.read(folder);
    }
}
