package org.backstretch.registration.fee;

import java.util.Locale;
import java.util.Optional;
import org.apache.commons.validator.routines.IBANValidator;
import org.backstretch.kit.problem.Invalid;
import org.jspecify.annotations.Nullable;

/** An account at a bank, whose check digits are right. */
record Iban(String text) {

    /** Empty where none is given. */
    static Optional<Iban> of(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .map(text -> text.replaceAll("\\s", "").toUpperCase(Locale.ROOT))
                .filter(text -> !text.isEmpty())
                .map(Iban::checked);
    }

    private static Iban checked(String text) {
        if (!IBANValidator.getInstance().isValid(text)) {
            throw new Invalid(
                    "iban",
                    "This is no IBAN: its length or its check digits are wrong. Copy it from your bank's statement.");
        }
        return new Iban(text);
    }
}
