package org.backstretch.athletics.mark;

import org.backstretch.athletics.TimingMethod;
import org.backstretch.athletics.discipline.Discipline;
import org.backstretch.athletics.discipline.Rounding;

/**
 * The official value of a performance. It is what is printed; places follow the exact value, so two equal marks may well
 * be 1st and 2nd.
 *
 * @param value milliseconds, or millimetres where distance is measured; already rounded
 */
public record Mark(long value, Rounding rounding) {

    public Mark {
        if (rounding.official(value) != value) {
            throw new IllegalArgumentException(value + " is not rounded by " + rounding);
        }
    }

    /**
     * The mark of an exact performance.
     *
     * @param exact milliseconds, or millimetres where {@link Discipline#measuresDistance()}
     * @throws IllegalArgumentException for a negative performance
     */
    public static Mark of(Discipline discipline, TimingMethod method, long exact) {
        Rounding rounding = discipline.rounding(method);
        return new Mark(rounding.official(exact), rounding);
    }

    /** As people read it: 13.18, 1:00.00, 31:04, 3:25:34; metres such as 12345. */
    public String text() {
        return switch (rounding) {
            case HUNDREDTH -> TimeText.of(value, 2);
            case TENTH -> TimeText.of(value, 1);
            case SECOND -> TimeText.of(value, 0);
            case METRE -> metres();
        };
    }

    /** With every field, for files: 00:23:11, 00:00:13.18; metres such as 12345. */
    public String columnText() {
        return switch (rounding) {
            case HUNDREDTH -> TimeText.padded(value, 2);
            case TENTH -> TimeText.padded(value, 1);
            case SECOND -> TimeText.padded(value, 0);
            case METRE -> metres();
        };
    }

    private String metres() {
        return Long.toString(value / 1_000);
    }
}
