package org.backstretch.registration.consent;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.backstretch.registration.event.Event;

/** In which an event asks: the one it speaks, or the usual one where it is if there are no texts of ours in that. */
public enum Language {
    EN,
    DE;

    static Language of(Event event) {
        return named(org.backstretch.registration.details.Language.of(event))
                .or(() -> named(org.backstretch.registration.details.Language.usual(event)))
                .orElse(EN);
    }

    private static Optional<Language> named(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whoever asks in it already may speak another one that has no texts of ours. */
    void askedBy(Event event) {
        if (of(event) != this) {
            org.backstretch.registration.details.Language.speak(event, code());
        }
    }
}
