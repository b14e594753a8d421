package org.backstretch.athletics.category;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;

/** The day on which a runner's age counts. Age is derived, never stored. */
public enum AgePolicy {
    RACE_DAY,
    EVENT_FIRST_DAY,
    /** The last day of the race's year. */
    DECEMBER_31,
    /** 31 August of the race's calendar year, also for races later in it. */
    AUGUST_31,
    /** Year of the race less year of birth: the same number as {@link #DECEMBER_31}, for those who know it by this name. */
    BIRTH_YEAR;

    /** The age in whole years that counts; negative for somebody born later. Born on 29 February ages on 1 March. */
    public int age(LocalDate born, LocalDate eventFirstDay, LocalDate raceDay) {
        return switch (this) {
            case RACE_DAY -> years(born, raceDay);
            case EVENT_FIRST_DAY -> years(born, eventFirstDay);
            case DECEMBER_31 -> years(born, LocalDate.of(raceDay.getYear(), Month.DECEMBER, 31));
            case AUGUST_31 -> years(born, LocalDate.of(raceDay.getYear(), Month.AUGUST, 31));
            case BIRTH_YEAR -> raceDay.getYear() - born.getYear();
        };
    }

    private static int years(LocalDate born, LocalDate day) {
        return Math.toIntExact(ChronoUnit.YEARS.between(born, day));
    }
}
