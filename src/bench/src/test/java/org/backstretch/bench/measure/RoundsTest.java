package org.backstretch.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.backstretch.bench.measure.Rounds.Round;
import org.junit.jupiter.api.Test;

class RoundsTest {
    @Test
    void both_are_measured_alternately_and_the_first_round_is_dropped() throws Exception {
        var done = new ArrayList<String>();

        var rounds = Rounds.alternate(2, taking("A", done, 50, 1, 2), taking("B", done, 90, 8, 10));

        assertEquals(List.of("A", "B", "A", "B", "A", "B"), done);
        assertEquals(List.of(new Round(1, 8), new Round(2, 10)), rounds.kept());
    }

    @Test
    void a_ratio_is_made_of_each_round_and_not_of_the_medians() {
        var rounds = new Rounds(List.of(new Round(1, 10), new Round(10, 1), new Round(2, 4)));

        assertEquals(new Spread(0.1, 2, 10), rounds.peerToOurs());
        assertEquals(new Spread(0.1, 0.5, 10), rounds.oursToPeer());
    }

    @Test
    void the_figures_behind_a_ratio_are_the_medians_of_both() {
        var rounds = new Rounds(List.of(new Round(170, 3_500), new Round(171, 3_590), new Round(180, 3_600)));

        assertEquals("ours 171 ns, Redis 3,590 ns", rounds.medians("Redis", "ns"));
    }

    private static Rounds.Side taking(String name, List<String> done, double... figures) {
        Iterator<Double> next = Arrays.stream(figures).iterator();
        return () -> {
            done.add(name);
            return next.next();
        };
    }
}
