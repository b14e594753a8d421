package org.backstretch.athletics.mark;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;

/**
 * Whether anybody can be that fast. Too fast is held for a human to look at, never refused.
 *
 * <p>Backward the limit is 1.05 times the best known speed for the distance and sex. Forward, and where both directions
 * alternate, it is 12.5 m/s, faster than anybody has ever sprinted: it finds wrong clocks, not good runners. Without a
 * distance nothing is implausible.
 */
public final class Plausibility {
    /** Human sprinters peak below this, in metres per second or millimetres per millisecond: 25 / 2. */
    private static final Speed FORWARD = new Speed(25, 2);

    /** Slower than 3 / 10 m/s is a pause and no run. */
    private static final Speed PAUSE = new Speed(3, 10);

    /** What is suggested in place of what was written should be no slower than a stroll: 1 m/s. */
    private static final Speed STROLL = new Speed(1, 1);

    /** 10,000 km: beyond it the arithmetic would overflow. */
    private static final long LONGEST = 10_000_000_000L;

    private Plausibility() {}

    /**
     * Judges a time.
     *
     * @param distance millimetres; empty where not known
     * @param millis the time in milliseconds
     * @return why it cannot be believed, a sentence for people; empty if it can
     */
    public static Optional<String> judge(Direction direction, OptionalLong distance, Sex sex, long millis) {
        OptionalLong fastest = tooFastBelow(direction, distance, sex);
        return fastest.isPresent() && millis < fastest.getAsLong()
                ? Optional.of(sentence(direction, distance.getAsLong(), sex, millis))
                : Optional.empty();
    }

    /**
     * The shortest believable time in milliseconds.
     *
     * @param distance millimetres, 1 to 10,000 km; empty where not known
     * @return empty where there is no distance to judge by
     * @throws IllegalArgumentException for a distance out of range
     */
    public static OptionalLong tooFastBelow(Direction direction, OptionalLong distance, Sex sex) {
        return distance.isPresent()
                ? OptionalLong.of(
                        limit(direction, checked(distance.getAsLong()), sex).shortest(distance.getAsLong()))
                : OptionalLong.empty();
    }

    /** Whether a time means standing about: slower than 0.3 m/s. */
    static boolean isPause(OptionalLong distance, long millis) {
        return distance.isPresent() && millis > PAUSE.shortest(checked(distance.getAsLong()));
    }

    /** Whether a time is slower than a stroll: 1 m/s. */
    static boolean isStroll(OptionalLong distance, long millis) {
        return distance.isPresent() && millis > STROLL.shortest(checked(distance.getAsLong()));
    }

    private static Speed limit(Direction direction, long distance, Sex sex) {
        return switch (direction) {
            case BACKWARD -> Speed.believable(BestKnownMark.bounding(distance, sex));
            case FORWARD, ALTERNATED -> FORWARD;
        };
    }

    private static long checked(long distance) {
        if (distance <= 0 || distance > LONGEST) {
            throw new IllegalArgumentException("not a distance that is run: " + distance + " mm");
        }
        return distance;
    }

    private static String sentence(Direction direction, long distance, Sex sex, long millis) {
        String most = limit(direction, distance, sex).text();
        String reason = switch (direction) {
            case BACKWARD -> "the best known backward speed for this distance, plus 5 %, is " + most;
            case FORWARD, ALTERNATED -> "nobody runs faster than " + most;
        };
        return millis <= 0
                ? "There is no time in it."
                : "That would be " + new Speed(distance, millis).text() + "; " + reason + ".";
    }

    /** An exact fraction of millimetres and milliseconds, which is metres per second. */
    private record Speed(long millimetres, long millis) {

        static Speed believable(BestKnownMark mark) {
            return new Speed(mark.distance() * 21, mark.millis() * 20);
        }

        /** The shortest time over a distance at no more than this speed, in milliseconds. */
        long shortest(long distance) {
            return Math.ceilDiv(distance * millis, millimetres);
        }

        String text() {
            return BigDecimal.valueOf(millimetres)
                            .divide(BigDecimal.valueOf(millis), 2, RoundingMode.HALF_UP)
                            .toPlainString()
                    + " m/s";
        }
    }
}
