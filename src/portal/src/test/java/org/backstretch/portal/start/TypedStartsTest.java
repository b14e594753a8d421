package org.backstretch.portal.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.results.StartPlan;
import org.junit.jupiter.api.Test;

class TypedStartsTest {
    private static final UUID MILE = UUID.fromString("0199f3a0-0001-7000-8000-000000000001");

    @Test
    void a_list_has_a_bib_and_a_start_in_each_line() {
        var form = form("times").with("times", "12 10:01:30\n\n14;+1:30").with("reason", "Sheet");

        assertEquals(
                Optional.of(List.of(new StartPlan.Typed("12", "10:01:30"), new StartPlan.Typed("14", "+1:30"))),
                TypedStarts.plan(form).map(StartPlan::times));
    }

    @Test
    void a_line_without_a_start_is_said() {
        var form = form("times").with("times", "12 10:01:30\n14");

        assertEquals(Optional.empty(), TypedStarts.plan(form));
        assertTrue(form.problem("times").contains("\"14\" has no start"));
    }

    @Test
    void an_interval_is_in_seconds_and_may_have_an_order() {
        var form = form("interval")
                .with("every", "30")
                .with("first", "60")
                .with("bibs", "3, 1 2")
                .with("reason", "Draw");

        assertEquals(
                Optional.of(new StartPlan.Interval(60_000, 30_000L, null, List.of("3", "1", "2"))),
                TypedStarts.plan(form).map(StartPlan::interval));
    }

    @Test
    void half_a_minute_is_no_number() {
        var form = form("interval").with("every", "0:30");

        assertEquals(Optional.empty(), TypedStarts.plan(form));
        assertEquals("Write whole seconds, such as 30.", form.problem("every"));
    }

    @Test
    void everybody_goes_back_to_the_gun_for_a_reason() {
        var plan = TypedStarts.plan(form("gun").with("reason", "Drawn anew")).orElseThrow();

        assertEquals(true, plan.gun());
        assertEquals("Drawn anew", plan.reason());
    }

    @Test
    void a_pursuit_knows_the_other_race_by_choice_or_by_its_address() {
        var chosen = form("pursuit").with("race", MILE).with("cap", "10");
        var pasted = form("pursuit").with("otherRace", "https://race.example/races/" + MILE);

        assertEquals(
                Optional.of(new StartPlan.Pursuit(MILE, 600_000L)),
                TypedStarts.plan(chosen).map(StartPlan::pursuit));
        assertEquals(
                Optional.of(new StartPlan.Pursuit(MILE, null)),
                TypedStarts.plan(pasted).map(StartPlan::pursuit));
    }

    @Test
    void a_pursuit_of_nobody_is_said() {
        var form = form("pursuit");

        assertEquals(Optional.empty(), TypedStarts.plan(form));
        assertTrue(form.problem("race").startsWith("Choose the race"));
    }

    private static Form form(String way) {
        return Form.empty().with("way", way);
    }
}
