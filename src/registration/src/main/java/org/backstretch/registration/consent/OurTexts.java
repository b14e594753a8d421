package org.backstretch.registration.consent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.backstretch.registration.agreement.ConsentKind;

/** The texts that an event begins with, until its organizer writes others. */
final class OurTexts {
    private static final Map<String, String> READ = new ConcurrentHashMap<>();

    private OurTexts() {}

    static String of(ConsentKind kind, Language language) {
        var name = "%s.%s.txt"
                .formatted(kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), language)
                .toLowerCase(Locale.ROOT);
        return READ.computeIfAbsent(name, OurTexts::read);
    }

    private static String read(String name) {
        try (var text = OurTexts.class.getResourceAsStream("/consent/" + name)) {
            if (text == null) {
                throw new IllegalStateException("There is no text " + name);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
