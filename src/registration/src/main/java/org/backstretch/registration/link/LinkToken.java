package org.backstretch.registration.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret of a link: 256 random bits, which stand in one mail and nowhere else. */
record LinkToken(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static LinkToken mint() {
        var bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** SHA-256 without salt: nobody can guess 256 random bits, and a link has to be found by its digest. */
    String digest() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "a link";
    }
}
