package org.backstretch.athletics.minor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceCapTest {

    @ParameterizedTest
    @CsvSource({
        "8,5000000",
        "11,5000000",
        "12,5000000",
        "13,6000000",
        "14,6000000",
        "15,10000000",
        "16,15000000",
        "17,25000000",
        "18,42195000",
    })
    void in_the_united_kingdom_the_distance_grows_with_the_age(int age, long cap) {
        assertEquals(cap, DistanceCap.millimetres("UK", age).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"GB,14,6000000,true", "GB,14,6000001,false", "GB,19,100000000,true", "DE,10,42195000,true"})
    void a_race_fits_up_to_the_cap_itself(String country, int age, long distance, boolean fits) {
        assertEquals(fits, DistanceCap.allows(country, age, distance));
    }

    @Test
    void without_a_profile_there_is_no_cap() {
        assertTrue(DistanceCap.millimetres("FR", 12).isEmpty());
    }

    @Property
    void nobody_may_run_less_far_when_they_are_older(
            @ForAll @IntRange(max = 98) int age, @ForAll @LongRange(min = 1, max = 100_000_000) long distance) {
        assertTrue(!DistanceCap.allows("GB", age, distance) || DistanceCap.allows("GB", age + 1, distance));
    }
}
