package org.backstretch.registration.consent;

import java.util.Locale;
import java.util.Set;

/** In which an event asks. */
public enum Language {
    EN,
    DE;

    private static final Set<String> SPEAK_GERMAN =
            Set.of("DE", "AT", "CH", "LI", "GERMANY", "DEUTSCHLAND", "AUSTRIA", "ÖSTERREICH", "SWITZERLAND", "SCHWEIZ");

    /** The usual one of a country. */
    static Language of(String country) {
        return SPEAK_GERMAN.contains(country.strip().toUpperCase(Locale.ROOT)) ? DE : EN;
    }
}
