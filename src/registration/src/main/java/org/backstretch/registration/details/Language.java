package org.backstretch.registration.details;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.backstretch.kit.problem.Invalid;

/** The language in which an event speaks to its runners, as a code of two letters. */
final class Language {
    static final String USUAL = "en";
    private static final Set<String> KNOWN = Arrays.stream(Locale.getISOLanguages())
            .filter(code -> code.length() == 2)
            .collect(Collectors.toSet());

    private Language() {}

    static String known(String typed) {
        var code = typed.strip().toLowerCase(Locale.ROOT);
        if (!KNOWN.contains(code)) {
            throw new Invalid("language", "There is no language " + typed + ". Write two letters, such as de or en.");
        }
        return code;
    }
}
