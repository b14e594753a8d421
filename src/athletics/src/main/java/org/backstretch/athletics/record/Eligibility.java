package org.backstretch.athletics.record;

import java.util.Optional;
import org.backstretch.athletics.discipline.Discipline;
import org.backstretch.athletics.mark.Wind;

/** Which marks may be set side by side at all. */
public final class Eligibility {
    private Eligibility() {}

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
