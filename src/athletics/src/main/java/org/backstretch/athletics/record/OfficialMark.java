package org.backstretch.athletics.record;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.backstretch.athletics.mark.Mark;
import org.backstretch.athletics.place.Placing;

/**
 * A finisher's mark in a race that is official. Marks are compared as they are printed ({@link Mark}, rounded), for that is
 * the official value; the exact times behind them decide places in one race but are not comparable from race to race.
 *
 * @param entryId whose it is
 * @param gun when the race was started: its earliest wave
 * @param day of the gun, where it was run; its calendar year is the season
 * @param value milliseconds as rounded to the mark; the smaller the better. Minus the millimetres where distance is measured
 */
public record OfficialMark(UUID entryId, UUID raceId, Instant gun, LocalDate day, long value) {

    /** As they came about: races by their gun. Total down to the race. */
    public static final Comparator<OfficialMark> IN_TIME =
            comparing(OfficialMark::gun).thenComparing(OfficialMark::raceId, Placing.BY_ID);

    /** The best first; of equal marks the one that was there first. Total. */
    public static final Comparator<OfficialMark> BEST_FIRST = comparingLong(OfficialMark::value)
            .thenComparing(IN_TIME)
            .thenComparing(OfficialMark::entryId, Placing.BY_ID);

    public int season() {
        return day.getYear();
    }

    boolean after(OfficialMark other) {
        return IN_TIME.compare(this, other) > 0;
    }

    boolean betters(OfficialMark other) {
        return value < other.value;
    }
}
