package org.backstretch.registration.bank;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.backstretch.kit.secret.Sha256;

/** A line of a bank's export. */
sealed interface BankLine {
    /** In the file, from 1. */
    int number();

    /**
     * Money that came, or went.
     *
     * @param minor in the smallest unit of the currency; below zero if it went
     * @param currency as the line says; empty if it says none
     * @param text all that the payer wrote
     */
    record Moved(int number, LocalDate day, long minor, String currency, String payer, String iban, String text)
            implements BankLine {

        /**
         * What tells this line apart from all others, however the bank sets its blanks and capitals. Two exports that
         * overlap have it twice.
         */
        String fingerprint() {
            var said = String.join(
                    "|", day.toString(), Long.toString(minor), letters(payer), letters(iban), letters(text));
            return Sha256.hex(said, 16);
        }

        /** Whatever a payer may have written a name or reference into. */
        String said() {
            return payer + " " + text;
        }
    }

    /** @param problem what is wrong with it, and what to do */
    record Unreadable(int number, String problem) implements BankLine {}

    /** Without accents, capitals, blanks and marks. */
    static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
