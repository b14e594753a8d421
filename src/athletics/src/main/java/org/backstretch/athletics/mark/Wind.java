package org.backstretch.athletics.mark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.backstretch.athletics.discipline.Discipline;

/**
 * What the gauge read over a sprint (World Athletics technical rule 17). The sign follows the travel from start to finish: a
 * following wind is positive, although a backward runner feels it in the face.
 *
 * @param tenths of a metre per second, already rounded; -500 to 500
 */
public record Wind(int tenths) {
    private static final Set<String> MEASURED_OVER = Set.of("100M", "200M");
    private static final Pattern READING = Pattern.compile("[+\\-−]?\\d{1,2}(?:[.,]\\d{1,3})?");
    private static final int MOST_LEGAL = 20;
    private static final int STRONGEST = 500;

    public Wind {
        if (Math.abs((long) tenths) > STRONGEST) {
            throw new IllegalArgumentException("nobody runs in a wind of " + tenths + " tenths of a metre per second");
        }
    }

    /** Whether a mark of this discipline needs a reading to be a record. */
    public static boolean isMeasured(Discipline discipline) {
        return MEASURED_OVER.contains(discipline.code());
    }

    /**
     * Reads +2.03, -1,4, 0: to the next 0.1 m/s upward, which for a headwind is towards calm: +2.03 is +2.1, -2.03 is -2.0.
     *
     * @return empty for what is no reading, or none of a wind that is run in
     */
    public static Optional<Wind> read(String text) {
        String stripped = text.strip();
        if (!READING.matcher(stripped).matches()) {
            return Optional.empty();
        }
        int tenths = new BigDecimal(stripped.replace(',', '.').replace('−', '-'))
                .movePointRight(1)
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        return Math.abs(tenths) <= STRONGEST ? Optional.of(new Wind(tenths)) : Optional.empty();
    }

    /** Whether it helped too much for a record: over +2.0 m/s. */
    public boolean assists() {
        return tenths > MOST_LEGAL;
    }

    /** As printed: +2.1, -2.0, 0.0. */
    public String text() {
        int size = Math.abs(tenths);
        String sign = tenths > 0 ? "+" : tenths < 0 ? "-" : "";
        return sign + size / 10 + "." + size % 10;
    }
}
