package org.backstretch.athletics.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibilityTest {
    private static final OptionalLong FIVE_KILOMETRES = OptionalLong.of(5_000_000);

    @Test
    void the_limit_over_5_km_is_5_per_cent_above_the_best_known_speed() {
        // 1156.99 s / 1.05
        assertEquals(OptionalLong.of(1_101_896), Plausibility.tooFastBelow(Direction.BACKWARD, FIVE_KILOMETRES, Sex.M));
    }

    @Test
    void the_reason_is_a_sentence() {
        Optional<String> reason = Plausibility.judge(Direction.BACKWARD, FIVE_KILOMETRES, Sex.M, 1_000_000);

        assertEquals(
                Optional.of("That would be 5.00 m/s; the best known backward speed for this distance, plus 5 %, is"
                        + " 4.54 m/s."),
                reason);
    }

    @ParameterizedTest
    @CsvSource({
        // 100 m: 13.17; shorter distances are bounded by the same speed
        "50000,M,6272",
        "100000,M,12543",
        // 400 m has no credible mark of one runner: bounded by 100 m, not by the relay
        "400000,M,50172",
        // 1000 m: 198.43 of high confidence, not the contested 174.74
        "1000000,M,188981",
        // half marathon: the women's marathon is faster than the women's half
        "21097500,F,7602858",
        "42195000,F,15205715",
        // no women's mark is that short: the men's
        "5000000,F,1101896",
        "5000000,X,1101896",
    })
    void the_nearest_shorter_mark_bounds_a_distance(long distance, Sex sex, long fastest) {
        assertEquals(
                OptionalLong.of(fastest),
                Plausibility.tooFastBelow(Direction.BACKWARD, OptionalLong.of(distance), sex));
    }

    @Test
    void a_best_known_mark_is_plausible_itself() {
        assertEquals(Optional.empty(), Plausibility.judge(Direction.BACKWARD, OptionalLong.of(100_000), Sex.M, 13_170));
    }

    @ParameterizedTest
    @CsvSource({"FORWARD", "ALTERNATED"})
    void forward_only_the_absurd_is_implausible(Direction direction) {
        OptionalLong sprint = OptionalLong.of(100_000);

        assertEquals(OptionalLong.of(8_000), Plausibility.tooFastBelow(direction, sprint, Sex.M));
        assertEquals(Optional.empty(), Plausibility.judge(direction, sprint, Sex.M, 9_580));
        assertTrue(Plausibility.judge(direction, sprint, Sex.M, 7_999).isPresent());
    }

    @Test
    void without_a_distance_nothing_is_implausible() {
        assertEquals(Optional.empty(), Plausibility.judge(Direction.BACKWARD, OptionalLong.empty(), Sex.F, 1));
    }

    @Test
    void a_negative_time_is_implausible() {
        assertTrue(Plausibility.judge(Direction.FORWARD, FIVE_KILOMETRES, Sex.F, -5_000)
                .isPresent());
    }

    @Test
    void what_is_no_distance_is_refused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Plausibility.tooFastBelow(Direction.BACKWARD, OptionalLong.of(0), Sex.F));
    }

    @Property
    void a_longer_way_never_has_a_shorter_limit(
            @ForAll @LongRange(min = 1_000, max = 200_000_000) long distance,
            @ForAll @LongRange(min = 1, max = 1_000_000) long more,
            @ForAll Direction direction) {
        long shorter = fastest(direction, distance);
        long longer = fastest(direction, distance + more);

        assertTrue(shorter <= longer, shorter + " > " + longer);
    }

    @Property
    void judging_and_the_limit_agree(
            @ForAll @LongRange(min = 1_000, max = 200_000_000) long distance, @ForAll Sex sex) {
        OptionalLong way = OptionalLong.of(distance);
        long limit = Plausibility.tooFastBelow(Direction.BACKWARD, way, sex).orElseThrow();

        assertTrue(Plausibility.judge(Direction.BACKWARD, way, sex, limit).isEmpty());
        assertTrue(Plausibility.judge(Direction.BACKWARD, way, sex, limit - 1).isPresent());
    }

    private static long fastest(Direction direction, long distance) {
        return Plausibility.tooFastBelow(direction, OptionalLong.of(distance), Sex.M)
                .orElseThrow();
    }
}
