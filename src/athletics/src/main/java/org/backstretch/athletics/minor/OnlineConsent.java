package org.backstretch.athletics.minor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * From which age somebody's own consent, given online, is enough, by the country of the event. Below it a guardian consents for
 * them. Source: article 8 of the GDPR and the national laws that lower its age; rules.md, "Age and categories".
 */
public final class OnlineConsent {
    /** Of legal age everywhere that the table names. */
    private static final int ADULT = 18;

    /** Where the table knows nothing, the age of the regulation itself, which is also the highest in use. */
    private static final int ELSEWHERE = 16;

    private static final Map<String, Integer> AGES = Map.ofEntries(
            Map.entry("AT", 14),
            Map.entry("ES", 14),
            Map.entry("IT", 14),
            Map.entry("FR", 15),
            Map.entry("DE", 16),
            Map.entry("NL", 16),
            Map.entry("IE", 16),
            Map.entry("SK", 16),
            Map.entry("GB", 13),
            Map.entry("DK", 13),
            Map.entry("FI", 13),
            Map.entry("SE", 13),
            Map.entry("BE", 13));

    private OnlineConsent() {}

    /**
     * In whole years.
     *
     * @param country a code or a name, as an organizer writes it
     */
    public static int age(String country) {
        return Country.code(country)
                .map(code -> AGES.getOrDefault(code, ELSEWHERE))
                .orElse(ELSEWHERE);
    }

    /** Whether somebody born then may consent alone on that day. */
    public static boolean isEnough(LocalDate born, LocalDate day, String country) {
        return ChronoUnit.YEARS.between(born, day) >= age(country);
    }

    /** Whether a guardian has to agree that somebody runs on that day. Not for whom no birth date is known. */
    public static boolean needsGuardian(LocalDate born, LocalDate raceDay) {
        return ChronoUnit.YEARS.between(born, raceDay) < ADULT;
    }
}
