package org.backstretch.journeys.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The modules of the finish line one by one, in the browser that runs them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LineModulesJourney {
    private static final List<String> KNOWN = List.of("12", "21", "107", "112", "117", "120", "197", "201", "A12");

    private final Chromium chromium = new Chromium();
    private final Page page = chromium.visitor().newPage();

    @BeforeAll
    void open() {
        page.navigate("/line");
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"0101, 101", "a12, A12", "0, 0", "00, 0", "' 7 ', 7", "1*7, 1*7"})
    void a_bib_has_one_spelling(String typed, String spelled) {
        assertEquals(spelled, call("bibs.js", "spelled", "bibs => bibs.spelled(given)", typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1*7 | 107 117 197",
                "102 | 12 120",
                "210 | 21 120 201",
                "11 | 12 21 112",
                "999 | ''",
            })
    void whoever_a_wrong_bib_may_mean_is_offered(String bib, String meant) {
        var offered = call(
                "bibs.js",
                "meant",
                "bibs => bibs.meant(given.bib, given.known).join(' ')",
                Map.of("bib", bib, "known", KNOWN));

        assertEquals(meant, offered);
    }

    @ParameterizedTest
    @CsvSource({"0, 0:00.0", "59949, 0:59.9", "1891400, 31:31.4", "3723456, 1:02:03.4"})
    void a_time_is_cut_to_tenths_and_never_rounded_up(double millis, String shown) {
        assertEquals(shown, call("words.js", "elapsed", "words => words.elapsed(given)", millis));
    }

    @Test
    void an_upload_that_is_unfit_is_cut_until_the_broken_item_stands_alone() {
        var sizes = call("batches.js", "parts", """
                batches => {
                  const taps = [1, 2, 3, 4, 5].map(sequence => ({ sequence }));
                  const words = [{ sequence: 1, of: 2 }, { sequence: 2, of: 2 }, { sequence: 3, of: 5 }];
                  const leaves = batch => {
                    const parts = batches.parts(batch);
                    return parts.length ? parts.flatMap(leaves) : [`${batch.taps[0].sequence}:${batch.words.map(one => one.sequence)}`];
                  };
                  return leaves({ taps, words, readings: [] }).join(' ');
                }""", null);

        assertEquals("1: 2:1 2:2 3: 4: 5:3", sizes);
    }

    @Test
    void an_instant_is_told_by_the_last_sample_before_it_and_by_the_first_one_after_where_there_is_none() {
        var instants = call("clock.js", "Clock", """
                ({ Clock }) => {
                  const clock = new Clock(null);
                  clock.samples = [
                    { boot: 'a', monotonic: 1000, at: 5000, serverAt: 9000 },
                    { boot: 'a', monotonic: 3000, at: 7000, serverAt: 11100 },
                  ];
                  const at = (boot, monotonic) => clock.instant({ boot, monotonic, at: 100 });
                  return [at('a', 500), at('a', 2000), at('a', 3500), at('b', 1)].join(' ');
                }""", null);

        assertEquals("8500 10000 11600 4200", instants);
    }

    @Test
    void whoever_has_laps_to_go_is_expected_again_behind_those_who_passed_less() {
        var expected = call("line.js", "Line", """
                ({ Line }) => {
                  const starters = new Map([['1', { passages: 2 }], ['2', { passages: 2, hasOutcome: true }], ['3', { passages: 2 }], ['4', {}]]);
                  const line = new Line({ pass: { startersOf: () => starters } }, { zone: 'UTC' }, () => []);
                  ['1', '4'].forEach((bib, tap) => line.timed.set(tap, bib));
                  const once = line.expected().join(' ') + (line.hasTime('1') ? '!' : '') + (line.hasTime('4') ? '' : '!');
                  line.timed.set(2, '1');
                  return once + ', ' + line.expected().join(' ') + (line.hasTime('1') ? '' : '!');
                }""", null);

        assertEquals("3 1, 3", expected);
    }

    private Object call(String module, String what, String script, @Nullable Object given) {
        return page.evaluate(
                "async given => { const it = await import('/assets/line/" + module + "'); " + "if (!it." + what
                        + ") throw new Error('no " + what + "'); return (" + script + ")(it); }",
                given);
    }
}
