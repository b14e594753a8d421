package org.backstretch.athletics.minor;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * How far somebody of an age may race, by the profile of a country. Source: the United Kingdom's limits for road races, rules.md,
 * "Age and categories"; no other country has a profile yet, and without one there is no cap.
 */
public final class DistanceCap {
    private static final long KILOMETRE = 1_000_000;
    private static final long MARATHON = 42_195_000;

    /** From which age how far, in millimetres. Whoever is younger than the youngest runs no further than they. */
    private static final NavigableMap<Integer, Long> UNITED_KINGDOM = new TreeMap<>(Map.of(
            11, 5 * KILOMETRE,
            13, 6 * KILOMETRE,
            15, 10 * KILOMETRE,
            16, 15 * KILOMETRE,
            17, 25 * KILOMETRE,
            18, MARATHON));

    private static final int LAST_CAPPED = 18;
    private static final Map<String, NavigableMap<Integer, Long>> PROFILES = Map.of("GB", UNITED_KINGDOM);

    private DistanceCap() {}

    /**
     * The longest distance in millimetres; empty if there is no limit.
     *
     * @param country a code or a name, as an organizer writes it
     * @param age in whole years on the day of the race
     */
    public static OptionalLong millimetres(String country, int age) {
        var profile = Country.code(country).map(PROFILES::get);
        if (profile.isEmpty() || age > LAST_CAPPED) {
            return OptionalLong.empty();
        }
        var line = Optional.ofNullable(profile.get().floorEntry(age)).orElseGet(profile.get()::firstEntry);
        return OptionalLong.of(line.getValue());
    }

    /** Whether somebody of that age may race that far. */
    public static boolean allows(String country, int age, long millimetres) {
        var cap = millimetres(country, age);
        return cap.isEmpty() || millimetres <= cap.getAsLong();
    }
}
