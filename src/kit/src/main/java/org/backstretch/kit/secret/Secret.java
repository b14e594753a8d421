package org.backstretch.kit.secret;

import java.security.SecureRandom;
import java.util.Base64;

/** Random bits that open something to whoever shows them; told once, and kept as their digest only. */
public record Secret(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @param bits at least 128, a multiple of 8 */
    public static Secret mint(int bits) {
        var bytes = new byte[bits / Byte.SIZE];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Without salt: nobody can guess so many random bits, and a secret has to be found by its digest. */
    public String digest() {
        return Sha256.hex(text);
    }

    /** Keeps it out of logs. */
    @Override
    public String toString() {
        return "a secret";
    }
}
