package org.backstretch.athletics.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.backstretch.athletics.Reach;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.athletics.discipline.Disciplines;
import org.backstretch.athletics.mark.Wind;
import org.junit.jupiter.api.Test;

class EligibilityTest {
    private static final Optional<Wind> CALM = Wind.read("0.0");
    private static final Optional<Wind> NO_GAUGE = Optional.empty();

    private static boolean isRefused(String code, TimingMethod timing, Optional<Wind> wind, Reach reach) {
        return refusal(code, timing, wind, reach).isPresent();
    }

    private static Optional<String> refusal(String code, TimingMethod timing, Optional<Wind> wind, Reach reach) {
        var discipline = Disciplines.get(code).orElseThrow();
        var length = discipline.distanceMillimetres();
        var measured = length.isPresent() ? Optional.of(length.getAsLong()) : Optional.<Long>empty();
        return Eligibility.refusal(discipline, measured, timing, wind, reach);
    }

    @Test
    void a_sprint_without_a_gauge_is_no_record_of_anything() {
        for (var reach : Reach.values()) {
            assertTrue(isRefused("100M", TimingMethod.FAT, NO_GAUGE, reach), reach.name());
            assertFalse(isRefused("100M", TimingMethod.FAT, CALM, reach), reach.name());
            assertFalse(isRefused("400M", TimingMethod.FAT, NO_GAUGE, reach), reach.name());
        }
    }

    /** +2.00 is +2.0 and counts; +2.01 is rounded up to +2.1 and does not. */
    @Test
    void a_following_wind_of_more_than_two_metres_a_second_helps_too_much() {
        assertFalse(isRefused("200M", TimingMethod.FAT, Wind.read("+2.00"), Reach.WORLD));
        assertFalse(isRefused("200M", TimingMethod.FAT, Wind.read("-4.3"), Reach.WORLD));
        assertEquals(
                Optional.of("The wind was +2.1 m/s. Over +2.0 m/s it helped too much for a record."),
                refusal("200M", TimingMethod.FAT, Wind.read("+2.01"), Reach.CLUB));
    }

    @Test
    void up_to_800_metres_records_beyond_the_club_need_a_photo_finish() {
        var byHand = Arrays.stream(Reach.values())
                .filter(reach -> !isRefused("800M", TimingMethod.HAND, NO_GAUGE, reach))
                .toList();

        assertEquals(List.of(Reach.COURSE, Reach.CLUB), byHand);
        assertFalse(isRefused("1000M", TimingMethod.HAND, NO_GAUGE, Reach.WORLD));
        assertFalse(isRefused("5KR", TimingMethod.TRANSPONDER, NO_GAUGE, Reach.WORLD));
        assertTrue(isRefused("4X400", TimingMethod.HAND, NO_GAUGE, Reach.WORLD));
    }

    @Test
    void on_a_course_of_another_length_only_its_own_record_is_run() {
        var fiveKilometres = Disciplines.get("5KR").orElseThrow();
        for (var measured : List.of(Optional.<Long>empty(), Optional.of(4_990_000L))) {
            var open = Arrays.stream(Reach.values())
                    .filter(reach -> Eligibility.refusal(fiveKilometres, measured, TimingMethod.HAND, NO_GAUGE, reach)
                            .isEmpty())
                    .toList();

            assertEquals(List.of(Reach.COURSE), open);
        }
    }

    @Test
    void how_far_somebody_got_in_a_fixed_time_is_no_record_here() {
        assertTrue(isRefused("1H", TimingMethod.HAND, NO_GAUGE, Reach.COURSE));
    }
}
