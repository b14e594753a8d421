package org.backstretch.local.replay.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import org.junit.jupiter.api.Test;

class SprinterTest {
    /** For only who ran, or an official, may claim the record. */
    @Test
    void the_demos_runner_is_the_fastest() {
        var fastest = Sprinter.ALL.stream().min(Comparator.comparing(Sprinter::inFinal));

        assertTrue(fastest.orElseThrow().isDemoRunner());
    }

    @Test
    void every_bib_is_worn_once_and_no_two_times_are_equal() {
        var all = Sprinter.ALL.size();

        assertEquals(all, Sprinter.ALL.stream().map(Sprinter::bib).distinct().count());
        assertEquals(all, Sprinter.ALL.stream().map(Sprinter::inHeat).distinct().count());
    }
}
