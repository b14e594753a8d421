package org.backstretch.registration.fee;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a QR code from which a bank's app fills in a transfer (EPC069-12, version 2). It is for euros only. It holds
 * only letters that every bank of the area takes, whatever the code's character set.
 */
final class Epc {
    static final String CURRENCY = "EUR";

    private static final long MOST = 99_999_999_999L;
    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("ä", "ae"),
            Map.entry("ö", "oe"),
            Map.entry("ü", "ue"),
            Map.entry("Ä", "Ae"),
            Map.entry("Ö", "Oe"),
            Map.entry("Ü", "Ue"),
            Map.entry("ß", "ss"),
            Map.entry("ł", "l"),
            Map.entry("Ł", "L"),
            Map.entry("ø", "o"),
            Map.entry("Ø", "O"),
            Map.entry("đ", "d"),
            Map.entry("Đ", "D"),
            Map.entry("æ", "ae"),
            Map.entry("Æ", "Ae"),
            Map.entry("&", "+"));

    private Epc() {}

    /** Whether a transfer of so much can be asked for. */
    static boolean asks(Money money) {
        return money.currency().getCurrencyCode().equals(CURRENCY) && money.minor() > 0 && money.minor() <= MOST;
    }

    /** Twelve lines, of which the last two are empty and left out: the reference stands for itself. */
    static String text(Account account, Money money, Reference reference) {
        return String.join(
                "\n",
                "BCD",
                "002",
                "1",
                "SCT",
                Optional.ofNullable(account.bic()).orElse(""),
                plain(account.holder()),
                account.iban(),
                CURRENCY + money.amount().toPlainString(),
                "",
                reference.text());
    }

    /** In the letters of the basic set; empty if nothing is left. */
    static String plain(String name) {
        var spelled = name;
        for (var letter : LETTERS.entrySet()) {
            spelled = spelled.replace(letter.getKey(), letter.getValue());
        }
        return Normalizer.normalize(spelled, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9/?:().,'+ -]", " ")
                .replaceAll(" +", " ")
                .strip();
    }
}
