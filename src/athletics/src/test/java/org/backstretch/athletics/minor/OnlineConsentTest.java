package org.backstretch.athletics.minor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OnlineConsentTest {

    @ParameterizedTest
    @CsvSource({
        "AT,14", "ES,14", "IT,14", "FR,15", "DE,16", "NL,16", "IE,16", "SK,16", "GB,13", "UK,13", "DK,13", "FI,13",
        "SE,13", "BE,13",
    })
    void each_country_has_its_age(String country, int age) {
        assertEquals(age, OnlineConsent.age(country));
    }

    @ParameterizedTest
    @CsvSource({
        "Germany,16",
        "Deutschland,16",
        "österreich,14",
        "United Kingdom,13",
        "' de ',16",
        "FRA,15",
        "Scotland,13"
    })
    void a_country_is_known_by_its_names_too(String country, int age) {
        assertEquals(age, OnlineConsent.age(country));
    }

    @ParameterizedTest
    @CsvSource({"US,16", "Atlantis,16", "'',16"})
    void where_nothing_is_known_the_most_careful_age_holds(String country, int age) {
        assertEquals(age, OnlineConsent.age(country));
    }

    @ParameterizedTest
    @CsvSource({
        "2010-07-01,2026-07-01,DE,true",
        "2010-07-02,2026-07-01,DE,false",
        "2013-07-01,2026-07-01,GB,true",
        "2012-02-29,2026-02-28,AT,false",
        "2012-02-29,2026-03-01,AT,true",
    })
    void from_the_birthday_on_the_own_consent_is_enough(LocalDate born, LocalDate day, String country, boolean enough) {
        assertEquals(enough, OnlineConsent.isEnough(born, day, country));
    }

    @ParameterizedTest
    @CsvSource({"2008-07-02,true", "2008-07-01,false"})
    void a_minor_needs_a_guardian_wherever_the_race_is(LocalDate born, boolean needed) {
        assertEquals(needed, OnlineConsent.needsGuardian(born, LocalDate.of(2026, 7, 1)));
    }
}
