package org.backstretch.results.derivation;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static org.backstretch.results.derivation.Races.atStart;
import static org.backstretch.results.derivation.Races.by;
import static org.backstretch.results.derivation.Races.crossing;
import static org.backstretch.results.derivation.Races.derive;
import static org.backstretch.results.derivation.Races.runner;
import static org.backstretch.results.derivation.Races.withOfficialTime;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.backstretch.athletics.TimingMethod;
import org.junit.jupiter.api.Test;

/** Gun and net: the official time runs from the gun, the net time from the own crossing of the start mat. */
class NetTimeTest {
    private static final Terms TERMS = by(TimingMethod.TRANSPONDER);

    @Test
    void the_gun_is_official_and_the_net_time_stands_beside_it() {
        var derived = derive(TERMS, runner(1, atStart(1, ofMillis(35_400)), crossing(2, ofMillis(2_700_200))));

        assertEquals("45:01", derived.result().mark());
        assertEquals(2_664_800L, derived.result().netMillis());
    }

    @Test
    void who_crossed_no_mat_has_no_net_time() {
        assertNull(derive(TERMS, runner(1, crossing(2, ofMinutes(45)))).result().netMillis());
    }

    @Test
    void where_the_official_time_runs_from_the_mat_there_is_no_other() {
        var rules = new TimingRules(
                15_000, 300_000, 900_000, 0, null, 10, TimingRules.StartMode.READ, List.of(), List.of());

        var derived =
                derive(Races.under(rules), runner(1, atStart(1, ofMillis(35_400)), crossing(2, ofMillis(2_700_200))));

        assertEquals(2_664_800L, derived.result().millis());
        assertNull(derived.result().netMillis());
    }

    @Test
    void a_typed_official_time_takes_the_net_time_with_it() {
        var run =
                withOfficialTime(2_700_000, runner(1, atStart(1, ofMillis(30_000)), crossing(2, ofMillis(2_800_000))));

        assertEquals(2_670_000L, derive(TERMS, run).result().netMillis());
    }
}
