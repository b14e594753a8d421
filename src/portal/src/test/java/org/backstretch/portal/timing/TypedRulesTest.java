package org.backstretch.portal.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.CoursePoints;
import org.backstretch.portal.results.Station;
import org.backstretch.portal.results.TimingRules;
import org.junit.jupiter.api.Test;

class TypedRulesTest {
    private static final UUID MAT = new UUID(0, 1);
    private static final UUID AWAY = new UUID(0, 2);
    private static final TimingRules RULES = new TimingRules(
            15_000L,
            300_000L,
            900_000L,
            150_000L,
            null,
            10,
            "READ",
            List.of(new TimingRules.Split("K5", 60_000, true)),
            List.of(new TimingRules.Reader(MAT, true, -1_500)));

    private final TypedRules typed = new TypedRules(
            new CoursePoints(List.of(new CoursePoints.Point("K5", "Half way", null))),
            List.of(new Station(MAT, "Mat", null, 0, null, null, null)));

    @Test
    void what_the_form_shows_is_what_it_sends() {
        assertEquals(RULES, typed.rules(typed.filled(RULES), RULES));
    }

    @Test
    void what_is_emptied_takes_its_usual_value() {
        var form = typed.filled(RULES)
                .with("minimumMillis", null)
                .with(new Station(MAT, "", null, 0, null, null, null).offsetField(), null);

        var rules = typed.rules(form, RULES);

        assertEquals(null, rules.minimumMillis());
        assertEquals(List.of(new TimingRules.Reader(MAT, true, 0)), rules.readers());
    }

    @Test
    void a_reader_that_sent_nothing_yet_keeps_its_rule() {
        var before = new TimingRules(
                null, null, null, null, null, null, null, null, List.of(new TimingRules.Reader(AWAY, true, 0)));

        assertTrue(typed.rules(Form.empty(), before).readerRules().contains(new TimingRules.Reader(AWAY, true, 0)));
    }

    @Test
    void what_cannot_be_read_is_said_at_its_field() {
        var form = Form.empty().with("minimumMillis", "soon").with("silenceMinutes", "a while");

        typed.rules(form, RULES);

        assertTrue(form.problem("minimumMillis").contains("minutes:seconds"));
        assertTrue(form.problem("silenceMinutes").contains("whole minutes"));
    }
}
