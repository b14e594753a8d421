package org.backstretch.athletics.discipline;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.backstretch.athletics.TimingMethod;

/**
 * What is run, whichever way the runner faces.
 *
 * @param code as in the catalogue, such as 5KR; see {@link Disciplines}
 * @param distanceMillimetres empty where the course decides (XC, HILL, OTHER) and where distance is the performance
 * @param legs 1 unless the distance is shared or divided
 * @param roundings one for every method
 */
public record Discipline(
        String code,
        String name,
        DisciplineKind kind,
        OptionalLong distanceMillimetres,
        int legs,
        Map<TimingMethod, Rounding> roundings) {

    public Discipline {
        roundings = Map.copyOf(roundings);
        if (roundings.size() != TimingMethod.values().length) {
            throw new IllegalArgumentException(code + " does not say how every method rounds");
        }
    }

    /** How a performance measured by this method becomes a mark. */
    public Rounding rounding(TimingMethod method) {
        // Complete by construction.
        return roundings.getOrDefault(method, Rounding.SECOND);
    }

    /** Whether the performance is a distance (fixed-time races, challenges) and not a time. */
    public boolean measuresDistance() {
        return kind == DisciplineKind.TIME || kind == DisciplineKind.DISTANCE;
    }

    /** How long everybody runs, where that is what is fixed: as the code says, 6H is six hours. */
    public Optional<Duration> fixedTime() {
        return kind == DisciplineKind.TIME
                ? Optional.of(Duration.ofHours(Long.parseLong(code.substring(0, code.length() - 1))))
                : Optional.empty();
    }

    /** Whether it is run backward and forward in turn: as the code says, ALT3K is. */
    public boolean isAlternated() {
        return code.startsWith("ALT");
    }

    /** Whether two run it all the way together and have the time of their second: as the code says, ALT1KP is. */
    public boolean isForPairs() {
        return isAlternated() && code.endsWith("P");
    }

    /** In metres without trailing zeros: 1609.344 for a mile. */
    public Optional<BigDecimal> distanceMetres() {
        return distanceMillimetres.isPresent()
                ? Optional.of(plain(BigDecimal.valueOf(distanceMillimetres.getAsLong(), 3)))
                : Optional.empty();
    }

    private static BigDecimal plain(BigDecimal metres) {
        BigDecimal stripped = metres.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
