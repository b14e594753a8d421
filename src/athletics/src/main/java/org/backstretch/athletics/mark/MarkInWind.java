package org.backstretch.athletics.mark;

import java.util.Optional;
import org.backstretch.athletics.discipline.Discipline;

/**
 * A mark over 100 m or 200 m with its wind.
 *
 * @param wind empty without a gauge: no wind information, NWI
 */
public record MarkInWind(Mark mark, Optional<Wind> wind) {
    private static final String NO_WIND_INFORMATION = "NWI";

    /**
     * The mark of a sprint.
     *
     * @throws IllegalArgumentException for a discipline over which no wind is measured
     */
    public static MarkInWind of(Discipline discipline, Mark mark, Optional<Wind> wind) {
        if (!Wind.isMeasured(discipline)) {
            throw new IllegalArgumentException("no wind is measured over " + discipline.name());
        }
        return new MarkInWind(mark, wind);
    }

    /** Whether the wind lets it be a record: measured, and not over +2.0 m/s. */
    public boolean isRecordEligible() {
        return wind.filter(reading -> !reading.assists()).isPresent();
    }

    /** As printed: 13.18 (+1.2), 13.18w (+2.1), 13.18 (NWI). */
    public String text() {
        return mark.text() + (isAssisted() ? "w" : "") + " (" + windText() + ")";
    }

    /** For a column of its own: +2.1, or NWI. */
    public String windText() {
        return wind.map(Wind::text).orElse(NO_WIND_INFORMATION);
    }

    private boolean isAssisted() {
        return wind.filter(Wind::assists).isPresent();
    }
}
