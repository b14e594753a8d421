package org.backstretch.athletics.minor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The country of an event as an organizer writes it: a code, or a name in English or in the country's own languages. */
final class Country {
    /** Known by another code than the one of ISO 3166. */
    private static final Map<String, String> ALSO =
            Map.of("UK", "GB", "ENGLAND", "GB", "SCOTLAND", "GB", "WALES", "GB");

    private static final List<String> CODES = Arrays.asList(Locale.getISOCountries());

    private Country() {}

    /** The code of ISO 3166 in two letters; empty if the text names no country. */
    static Optional<String> code(String written) {
        var text = written.strip().toUpperCase(Locale.ROOT);
        return Optional.ofNullable(ALSO.get(text))
                .or(() -> CODES.stream().filter(text::equals).findFirst())
                .or(() -> CODES.stream().filter(code -> isNamed(code, text)).findFirst());
    }

    private static boolean isNamed(String code, String text) {
        var there = new Locale.Builder().setRegion(code).build();
        return text.equals(there.getISO3Country())
                || Stream.concat(Stream.of(Locale.ENGLISH), languagesOf(code))
                        .map(language -> there.getDisplayCountry(language).toUpperCase(Locale.ROOT))
                        .anyMatch(text::equals);
    }

    private static Stream<Locale> languagesOf(String code) {
        return Locale.availableLocales().filter(locale -> locale.getCountry().equals(code));
    }
}
