package org.backstretch.local.replay;

import java.time.Duration;
import java.time.Instant;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * How much faster than the real race a replay goes.
 *
 * @param factor 1 for as it was; infinite for as fast as the services take it
 */
record Speed(double factor) {
    static final Speed MAX = new Speed(Double.POSITIVE_INFINITY);

    Speed {
        if (!(factor > 0)) {
            throw new IllegalArgumentException("a speed is a positive number");
        }
    }

    /** How long after the start of the replay this time of the race has come. */
    Duration after(Duration elapsed) {
        return Duration.ofMillis(Math.round(elapsed.toMillis() / factor));
    }

    /**
     * When the gun is said to have been fired. As slow as the race or slower, that is now. Faster, the race would run ahead of
     * the clock, and a crossing stamped in the future would be a lie that services may refuse; so the gun goes back by the
     * longest time, and every stamp lies in the past. A start before the gun only moves further back.
     */
    Instant gun(Instant now, Duration longest) {
        return factor <= 1 ? now : now.minus(longest);
    }

    static final class Converter implements ITypeConverter<Speed> {
        @Override
        public Speed convert(String text) {
            if (text.equals("max")) {
                return MAX;
            }
            try {
                return new Speed(Double.parseDouble(text));
            } catch (IllegalArgumentException unusable) {
                throw new TypeConversionException("'" + text + "' is neither a positive number nor max");
            }
        }
    }
}
