package org.backstretch.kit.device;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** The secret of a device: 128 random bits, shown once. */
public record DeviceCode(String text) {
    private static final SecureRandom RANDOM = new SecureRandom();

    public static DeviceCode mint() {
        var bits = new byte[16];
        RANDOM.nextBytes(bits);
        return new DeviceCode(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** SHA-256 without salt: nobody can guess 128 random bits, and a code has to be found by its digest. */
    public String digest() {
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
        return "a device code";
    }
}
