package org.backstretch.athletics.category;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgePolicyTest {

    @ParameterizedTest
    @CsvSource({
        "RACE_DAY,2008-12-31,2026-07-01,2026-07-01,17",
        "DECEMBER_31,2008-12-31,2026-07-01,2026-07-01,18",
        "BIRTH_YEAR,2008-12-31,2026-07-01,2026-07-01,18",
        "EVENT_FIRST_DAY,2008-07-02,2026-07-01,2026-07-02,17",
        "RACE_DAY,2008-07-02,2026-07-01,2026-07-02,18",
        "AUGUST_31,2008-08-31,2026-07-01,2026-07-01,18",
        "AUGUST_31,2008-09-01,2026-10-01,2026-10-01,17",
        "RACE_DAY,2008-02-29,2026-02-28,2026-02-28,17",
        "RACE_DAY,2008-02-29,2026-03-01,2026-03-01,18",
        "RACE_DAY,2008-02-29,2028-02-29,2028-02-29,20",
    })
    void an_age_counts_on_the_day_of_the_policy(
            AgePolicy policy, LocalDate born, LocalDate eventFirstDay, LocalDate raceDay, int age) {
        assertEquals(age, policy.age(born, eventFirstDay, raceDay));
    }

    @Property
    void policies_differ_by_a_year_at_most(
            @ForAll("days") LocalDate born, @ForAll("days") LocalDate raceDay, @ForAll AgePolicy policy) {
        int today = AgePolicy.RACE_DAY.age(born, raceDay, raceDay);
        int counted = policy.age(born, raceDay, raceDay);

        assertTrue(Math.abs(counted - today) <= 1);
    }

    @Property
    void age_at_the_years_end_is_the_difference_of_the_years(
            @ForAll("days") LocalDate born, @ForAll("days") LocalDate later) {
        LocalDate raceDay = later.plusYears(100);

        assertEquals(
                AgePolicy.BIRTH_YEAR.age(born, raceDay, raceDay), AgePolicy.DECEMBER_31.age(born, raceDay, raceDay));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        long first = LocalDate.of(1930, 1, 1).toEpochDay();
        long last = LocalDate.of(2030, 12, 31).toEpochDay();
        return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    }
}
