package org.backstretch.athletics.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.backstretch.athletics.Direction;

class AlternatedRunPropertiesTest {

    @Property
    void sections_add_up_to_the_whole_and_no_two_of_one_direction_follow_each_other(
            @ForAll @Size(min = 1, max = 40) List<@LongRange(min = 1, max = 10_000_000) Long> durations) {
        var ends = new ArrayList<OptionalLong>();
        var clock = 0L;
        for (var each : durations) {
            clock += each;
            ends.add(OptionalLong.of(clock));
        }

        var run = AlternatedRun.of(ends);

        assertEquals(
                durations,
                run.sections().stream().map(each -> each.millis().orElseThrow()).toList());
        assertEquals(
                clock,
                run.millis(Direction.BACKWARD).orElseThrow()
                        + run.millis(Direction.FORWARD).orElseThrow());
        assertEquals(Direction.BACKWARD, run.sections().getFirst().direction());
        for (var i = 1; i < run.sections().size(); i++) {
            assertNotEquals(
                    run.sections().get(i - 1).direction(), run.sections().get(i).direction());
        }
    }

    @Property
    void what_was_not_seen_takes_the_times_of_its_neighbours_and_of_nobody_else(
            @ForAll @Size(min = 2, max = 20) List<@LongRange(min = 1, max = 100_000) Long> durations,
            @ForAll @LongRange(min = 0, max = 19) long missed) {
        var unseen = (int) (missed % durations.size());
        var ends = new ArrayList<OptionalLong>();
        var clock = 0L;
        for (var each : durations) {
            clock += each;
            ends.add(ends.size() == unseen ? OptionalLong.empty() : OptionalLong.of(clock));
        }

        var sections = AlternatedRun.of(ends).sections();

        for (var i = 0; i < sections.size(); i++) {
            var isBeside = i == unseen || i == unseen + 1;
            assertEquals(
                    isBeside ? OptionalLong.empty() : OptionalLong.of(durations.get(i)),
                    sections.get(i).millis());
        }
    }
}
