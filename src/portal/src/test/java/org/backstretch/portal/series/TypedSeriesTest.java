package org.backstretch.portal.series;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.backstretch.portal.page.Form;
import org.backstretch.portal.registration.Series;
import org.backstretch.portal.registration.SeriesDetails;
import org.junit.jupiter.api.Test;

class TypedSeriesTest {
    private static final UUID RACE = UUID.fromString("0199f3a0-0002-7000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("0199f3a0-0002-7000-8000-000000000002");

    @Test
    void only_what_the_chosen_scoring_needs_is_said() {
        var table = TypedSeries.blank().with("scoring", "POINTS_TABLE").with("points", "20-15, 11 8");
        var times = TypedSeries.blank().with("scoring", "TIME");

        var byTable = TypedSeries.details(table, List.of());
        var byTimes = TypedSeries.details(times, List.of());

        assertEquals(List.of("20", "15", "11", "8"), byTable.points());
        assertNull(byTable.first());
        assertNull(byTimes.points());
        assertNull(byTimes.step());
    }

    @Test
    void races_are_ticked_or_pasted_and_each_counts_once() {
        var form = TypedSeries.blank()
                .withAll("races", List.of(RACE))
                .with("others", "https://race.example/races/" + OTHER + "?board=backward and /races/" + RACE);

        var legs = TypedSeries.details(form, List.of()).legs();

        assertEquals(List.of(new SeriesDetails.Leg(RACE, null), new SeriesDetails.Leg(OTHER, null)), legs);
    }

    @Test
    void a_race_that_was_in_the_series_keeps_its_day() {
        var day = LocalDate.of(2027, 6, 1);
        var form = TypedSeries.blank().withAll("races", List.of(RACE));

        var legs = TypedSeries.details(form, List.of(new Series.Leg(RACE, day, "Mile", "Night")))
                .legs();

        assertEquals(List.of(new SeriesDetails.Leg(RACE, day)), legs);
    }

    @Test
    void what_is_no_address_of_a_race_is_said_beside_the_field() {
        var form = TypedSeries.blank().with("others", "the one in Augsburg");

        TypedSeries.details(form, List.of());

        assertTrue(form.isWrong());
        assertFalse(form.problem("others").isEmpty());
    }

    @Test
    void an_unticked_box_is_a_no() {
        var details = TypedSeries.details(Form.empty(), List.of());

        assertFalse(details.perSex());
        assertFalse(details.countback());
    }
}
