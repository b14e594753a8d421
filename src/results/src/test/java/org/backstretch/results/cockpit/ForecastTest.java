package org.backstretch.results.cockpit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.backstretch.athletics.Direction;
import org.backstretch.results.cockpit.Expectation.Basis;
import org.junit.jupiter.api.Test;

class ForecastTest {
    private static final OptionalLong FIVE_KILOMETRES = OptionalLong.of(5_000_000);
    private static final Map<Direction, Duration> HALF_THE_WOMEN_ARE_IN =
            Map.of(Direction.BACKWARD, Duration.ofMinutes(32));

    @Test
    void somebody_seen_on_the_course_is_expected_at_the_same_pace() {
        var forecast = new Forecast(FIVE_KILOMETRES, HALF_THE_WOMEN_ARE_IN);
        var atTwo = Optional.of(new Forecast.Seen(2_000_000, Duration.ofMinutes(20)));

        var expected = forecast.of(Direction.BACKWARD, atTwo);

        assertEquals(
                Optional.of(new Expectation(Basis.SPLIT, Duration.ofMinutes(50), Duration.ofSeconds(450))), expected);
    }

    @Test
    void close_to_the_line_the_margin_is_still_three_minutes() {
        var forecast = new Forecast(FIVE_KILOMETRES, Map.of());
        var atFourAndAHalf = Optional.of(new Forecast.Seen(4_500_000, Duration.ofMinutes(45)));

        var expected = forecast.of(Direction.BACKWARD, atFourAndAHalf).orElseThrow();

        assertEquals(Duration.ofMinutes(3), expected.margin());
    }

    @Test
    void somebody_never_seen_is_expected_with_the_median_of_the_field() {
        var forecast = new Forecast(FIVE_KILOMETRES, HALF_THE_WOMEN_ARE_IN);

        var expected = forecast.of(Direction.BACKWARD, Optional.empty());

        assertEquals(
                Optional.of(new Expectation(Basis.FIELD, Duration.ofMinutes(32), Duration.ofMinutes(16))), expected);
    }

    @Test
    void a_direction_of_which_nobody_is_in_is_expected_at_a_stroll() {
        var forecast = new Forecast(FIVE_KILOMETRES, HALF_THE_WOMEN_ARE_IN);

        var expected = forecast.of(Direction.FORWARD, Optional.empty()).orElseThrow();

        assertEquals(Basis.PACE, expected.basis());
        assertEquals(Duration.ofSeconds(5_000), expected.time());
    }

    @Test
    void without_a_distance_and_without_a_field_nobody_is_expected() {
        var forecast = new Forecast(OptionalLong.empty(), Map.of());

        assertEquals(Optional.empty(), forecast.of(Direction.BACKWARD, Optional.empty()));
    }
}
