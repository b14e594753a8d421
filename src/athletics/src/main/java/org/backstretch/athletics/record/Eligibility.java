package org.backstretch.athletics.record;

import java.util.Optional;
import org.backstretch.athletics.Reach;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.athletics.discipline.Discipline;
import org.backstretch.athletics.mark.Wind;

/** Which marks may be set side by side at all, and which may be records. */
public final class Eligibility {
    /** World Athletics, rule CR31.14: records up to 800 m, relays of such legs included, need automatic timing. */
    private static final long TIMED_BY_PHOTO_TO = 800_000;

    private Eligibility() {}

    /**
     * Why a mark cannot be a record, whatever is said for it.
     *
     * @param measured the race's length in millimetres; empty where it is not known
     * @param wind what the gauge read; empty where there was none
     * @return a sentence for people; empty where it can
     */
    public static Optional<String> refusal(
            Discipline discipline, Optional<Long> measured, TimingMethod timing, Optional<Wind> wind, Reach reach) {
        if (discipline.measuresDistance()) {
            return Optional.of("Records are kept of times only, not of how far somebody got in a fixed time.");
        }
        if (needsWind(discipline) && wind.isEmpty()) {
            return Optional.of(
                    "Over " + discipline.name() + " a record needs a wind reading. Without a gauge it is none.");
        }
        if (needsWind(discipline) && wind.filter(Wind::assists).isPresent()) {
            return Optional.of(
                    "The wind was " + wind.get().text() + " m/s. Over +2.0 m/s it helped too much for a record.");
        }
        if (reach.comparesCourses() && !isRanked(discipline, measured)) {
            return Optional.of("Only the record of its course can be claimed: the course is not known to measure what "
                    + discipline.name() + " asks for, so its marks do not compare with others.");
        }
        if (reach.comparesCountries() && timing != TimingMethod.FAT && isTimedByPhoto(discipline)) {
            return Optional.of("Up to 800 m a record of a country or of the world needs a photo finish.");
        }
        return Optional.empty();
    }

    private static boolean isTimedByPhoto(Discipline discipline) {
        return discipline.distanceMillimetres().isPresent()
                && discipline.distanceMillimetres().getAsLong() / discipline.legs() <= TIMED_BY_PHOTO_TO;
    }

    /**
     * Whether the marks of a race rank among those of its discipline: a time over the discipline's own distance. Hill and
     * cross-country races differ from course to course, and a course that measured otherwise is another distance.
     *
     * @param measured the race's length in millimetres; empty where it is not known
     */
    public static boolean isRanked(Discipline discipline, Optional<Long> measured) {
        return !discipline.measuresDistance()
                && discipline.distanceMillimetres().isPresent()
                && measured.filter(length ->
                                length == discipline.distanceMillimetres().getAsLong())
                        .isPresent();
    }

    /** Whether a mark is a record only with a gauge's reading, which a ratified claim stands for. */
    public static boolean needsWind(Discipline discipline) {
        return Wind.isMeasured(discipline);
    }
}
