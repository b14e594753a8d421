package org.backstretch.journeys.replica;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Signs people in at services that were told its public half: a thousand at a login page would take minutes. */
final class OwnKey {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ISSUER = "https://tests.example.org";

    private final KeyPair pair;

    OwnKey() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            pair = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The variables by which a service trusts this key and no other. */
    Map<String, String> trusted() {
        return Map.of(
                "QUARKUS_OIDC_AUTH_SERVER_URL",
                "",
                "QUARKUS_OIDC_PUBLIC_KEY",
                Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()),
                "QUARKUS_OIDC_TOKEN_ISSUER",
                ISSUER);
    }

    String token(UUID account, String... roles) {
        var now = Instant.now().getEpochSecond();
        var head = part(Map.of("alg", "RS256", "typ", "JWT"));
        var claims = part(Map.of(
                "sub",
                account.toString(),
                "iss",
                ISSUER,
                "aud",
                "api",
                "typ",
                "Bearer",
                "iat",
                now,
                "exp",
                now + 3_600,
                "given_name",
                "Ada",
                "family_name",
                "Reyes",
                "email",
                account + "@example.org",
                "realm_access",
                Map.of("roles", List.of(roles))));
        return head + "." + claims + "." + signed(head + "." + claims);
    }

    private static String part(Map<String, ?> fields) {
        try {
            return encoded(JSON.writeValueAsString(fields).getBytes(UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String signed(String text) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(pair.getPrivate());
            signature.update(text.getBytes(UTF_8));
            return encoded(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
