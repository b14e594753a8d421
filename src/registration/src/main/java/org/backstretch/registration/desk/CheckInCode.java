package org.backstretch.registration.desk;

import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.backstretch.kit.secret.Sha256;

/**
 * What stands on a bib to be scanned or typed: eight letters and digits that follow from the entry, so that a list taken
 * along has them too. It names an entry and allows nothing: everybody can read it on the runner's chest. No letter looks
 * like a digit (Crockford's alphabet).
 */
final class CheckInCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern TYPED =
            Pattern.compile("[0-9A-HJKMNP-TV-Z]{4}-?[0-9A-HJKMNP-TV-Z]{4}", Pattern.CASE_INSENSITIVE);

    private static final int LETTERS = 8;
    private static final int BITS = 5;
    private static final int LAST = 31;

    private CheckInCode() {}

    /** Such as 7K3M-9QWX. */
    static String of(UUID entry) {
        var bits = ByteBuffer.wrap(digest(entry)).getLong() >>> (Long.SIZE - LETTERS * BITS);
        var code = new StringBuilder();
        for (int letter = LETTERS - 1; letter >= 0; letter--) {
            code.append(ALPHABET.charAt((int) (bits >>> (letter * BITS)) & LAST));
        }
        return code.insert(LETTERS / 2, '-').toString();
    }

    /** Whether somebody typed or scanned a code, in any letters and with or without its hyphen. */
    static boolean isOne(String typed) {
        return TYPED.matcher(typed.strip()).matches();
    }

    static boolean isOf(UUID entry, String typed) {
        return plain(of(entry)).equals(plain(typed));
    }

    private static String plain(String code) {
        return code.strip().replace("-", "").toUpperCase(Locale.ROOT);
    }

    private static byte[] digest(UUID entry) {
        return Sha256.of(ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(entry.getMostSignificantBits())
                .putLong(entry.getLeastSignificantBits())
                .array());
    }
}
