package org.backstretch.athletics.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.backstretch.athletics.discipline.Discipline;
import org.backstretch.athletics.discipline.Disciplines;
import org.junit.jupiter.api.Test;

class WatchesTest {
    private static final Discipline SPRINT = Disciplines.get("100M").orElseThrow();

    @Test
    void two_of_three_watches_that_agree_decide() {
        assertEquals("13.3", official(13_210L, 13_340L, 13_290L));
        assertEquals("13.4", official(13_110L, 13_340L, 13_390L));
    }

    @Test
    void of_three_that_differ_the_middle_one_decides() {
        assertEquals("13.4", official(13_500L, 13_200L, 13_400L));
    }

    @Test
    void of_two_the_slower_decides() {
        assertEquals("13.4", official(13_210L, 13_340L));
    }

    @Test
    void one_watch_decides_alone() {
        assertEquals("13.3", official(13_210L));
    }

    @Test
    void without_a_watch_there_is_no_time() {
        assertThrows(IllegalArgumentException.class, () -> Watches.official(SPRINT, List.of()));
    }

    private static String official(Long... millis) {
        return Watches.official(SPRINT, List.of(millis)).text();
    }
}
