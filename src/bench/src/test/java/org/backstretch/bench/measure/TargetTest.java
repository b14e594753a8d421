package org.backstretch.bench.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class TargetTest {
    @Test
    void of_what_is_better_the_more_it_is_the_bar_must_be_reached() {
        var target = Target.atLeast(8, 20);

        assertEquals(Verdict.BAR_MISSED, target.judge(7.99));
        assertEquals(Verdict.BAR_MET, target.judge(8));
        assertEquals(Verdict.AIM_MET, target.judge(20));
    }

    @Test
    void of_what_is_better_the_less_it_is_the_bar_must_not_be_passed() {
        var target = Target.atMost(3, 1.5);

        assertEquals(Verdict.BAR_MISSED, target.judge(3.01));
        assertEquals(Verdict.BAR_MET, target.judge(3));
        assertEquals(Verdict.AIM_MET, target.judge(1.5));
    }

    @Test
    void a_figure_of_which_nothing_is_asked_is_for_comparison() {
        assertEquals(Verdict.FOR_COMPARISON, Target.nothing().judge(4));
    }

    @Test
    void an_aim_is_not_easier_than_its_bar() {
        assertThrows(IllegalArgumentException.class, () -> Target.atLeast(2, 1));
        assertThrows(IllegalArgumentException.class, () -> Target.atMost(1, 2));
    }
}
