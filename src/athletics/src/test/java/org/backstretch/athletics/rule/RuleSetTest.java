package org.backstretch.athletics.rule;

import static org.backstretch.athletics.rule.Consequence.DISQUALIFICATION;
import static org.backstretch.athletics.rule.Consequence.NONE;
import static org.backstretch.athletics.rule.Consequence.TIME_PENALTY;
import static org.backstretch.athletics.rule.Consequence.WARNING;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleSetTest {

    @Test
    void turning_round_costs_what_the_rule_set_says() {
        assertEquals(List.of(DISQUALIFICATION, DISQUALIFICATION), firstReports(RuleSet.IRR_2016, 2));
        assertEquals(
                List.of(WARNING, TIME_PENALTY, DISQUALIFICATION, DISQUALIFICATION), firstReports(RuleSet.HOUSE, 4));
        assertEquals(List.of(NONE, NONE), firstReports(RuleSet.WA, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "WA,1991-12-01,2026-07-01,34",
        "WA,1991-06-30,2026-07-01,35",
        "WA,1986-12-01,2026-07-01,39",
        "WA,2008-12-31,2026-07-01,18",
        "HOUSE,2008-12-31,2026-07-01,17",
        "IRR-2016,1981-07-01,2026-07-01,45",
        "IRR-2016,1981-07-02,2026-07-01,44",
    })
    void masters_of_wa_begin_on_their_birthday(String name, LocalDate born, LocalDate raceDay, int age) {
        assertEquals(age, RuleSet.named(name).orElseThrow().age(born, raceDay, raceDay));
    }

    @Test
    void a_rule_set_is_found_by_its_name() {
        assertEquals(Optional.of(RuleSet.IRR_2016), RuleSet.named("IRR-2016"));
        assertEquals(Optional.empty(), RuleSet.named("IRR"));
    }

    @Test
    void the_house_rules_are_the_default() {
        assertEquals(RuleSet.HOUSE, RuleSet.all().get(0));
    }

    @Test
    void limits_are_not_negative() {
        assertThrows(IllegalArgumentException.class, () -> new InfringementLimits(-1, 0, 0, true));
    }

    @Test
    void a_false_start_costs_what_the_rule_set_says() {
        assertEquals(List.of(NONE, DISQUALIFICATION, DISQUALIFICATION), firstFalseStarts(RuleSet.IRR_2016));
        assertEquals(List.of(WARNING, NONE, DISQUALIFICATION), firstFalseStarts(RuleSet.HOUSE));
        assertEquals(List.of(DISQUALIFICATION, DISQUALIFICATION, DISQUALIFICATION), firstFalseStarts(RuleSet.WA));
    }

    @ParameterizedTest
    @CsvSource({"WA,99,true", "WA,100,false", "HOUSE,99,false", "HOUSE,0,false", "IRR-2016,-1,true"})
    void world_athletics_takes_a_reaction_under_a_tenth_for_a_false_start(String name, long millis, boolean isFalse) {
        assertEquals(isFalse, RuleSet.named(name).orElseThrow().falseStarts().isFalse(millis));
    }

    @Test
    void nothing_is_counted_from_before_the_first() {
        assertThrows(
                IllegalArgumentException.class,
                () -> RuleSet.HOUSE.directionLimits().ofReport(0));
        assertThrows(IllegalArgumentException.class, () -> FalseStarts.FIRST_WARNS.ofFalseStart(0));
    }

    @Test
    void limits_without_end_never_disqualify() {
        var endless = new InfringementLimits(Integer.MAX_VALUE - 1, Integer.MAX_VALUE, 5, true);

        assertEquals(TIME_PENALTY, endless.ofReport(Integer.MAX_VALUE));
    }

    private static List<Consequence> firstFalseStarts(RuleSet rules) {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(rules.falseStarts()::ofFalseStart)
                .toList();
    }

    private static List<Consequence> firstReports(RuleSet rules, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(rules.directionLimits()::ofReport)
                .toList();
    }
}
