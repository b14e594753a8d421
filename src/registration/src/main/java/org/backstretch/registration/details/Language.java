package org.backstretch.registration.details;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.registration.event.Event;

/** The one language in which an event speaks to its runners, as a code of two letters. */
public final class Language {
    private static final Set<String> KNOWN = Arrays.stream(Locale.getISOLanguages())
            .filter(code -> code.length() == 2)
            .collect(Collectors.toSet());

    private static final Set<String> SPEAK_GERMAN =
            Set.of("DE", "AT", "CH", "LI", "GERMANY", "DEUTSCHLAND", "AUSTRIA", "ÖSTERREICH", "SWITZERLAND", "SCHWEIZ");

    private Language() {}

    static String known(String typed) {
        var code = typed.strip().toLowerCase(Locale.ROOT);
        if (!KNOWN.contains(code)) {
            throw new Invalid("language", "There is no language " + typed + ". Write two letters, such as de or en.");
        }
        return code;
    }

    /** What its organizer has said, or the usual one where it is. */
    public static String of(Event event) {
        return Details.of(event.id()).language().orElseGet(() -> usual(event));
    }

    public static String usual(Event event) {
        return SPEAK_GERMAN.contains(event.country().strip().toUpperCase(Locale.ROOT)) ? "de" : "en";
    }

    /** From now on. The event's row is locked. */
    public static void speak(Event event, String code) {
        var details = Details.of(event.id());
        details.speak(Optional.of(known(code)));
        details.persist();
    }
}
