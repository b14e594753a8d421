package org.backstretch.athletics.place;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.TimingMethod;

/** Who ties without anybody declaring it. */
public final class DeadHeat {
    private DeadHeat() {}

    /**
     * The group of everybody who has this exact time in this race; the same id each time it is asked for, so that the result
     * of one runner can be derived without looking at the others. A group of one is no tie.
     *
     * @param exact the official time in milliseconds, before rounding
     * @return empty where equal times keep the order at the line ({@link TimingMethod#tiesByItself()})
     */
    public static Optional<UUID> byItself(UUID race, TimingMethod method, long exact) {
        return method.tiesByItself() ? Optional.of(ofEqual(race, exact)) : Optional.empty();
    }

    /**
     * The group of everybody who has this value, however it was measured: sums of times and distances tie whenever they are
     * equal, for there is no line at which one of them was first.
     *
     * @param race or another scope within which values are compared
     * @param exact in the unit of the ranking
     */
    public static UUID ofEqual(UUID race, long exact) {
        byte[] name = (race + "/" + exact).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(name);
    }
}
