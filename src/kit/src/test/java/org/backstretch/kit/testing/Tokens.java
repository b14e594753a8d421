package org.backstretch.kit.testing;

import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Access tokens as Keycloak gives them, signed with the key of the OIDC test server. */
public final class Tokens {
    private Tokens() {}

    public static String runner(UUID account) {
        return of(account, "runner");
    }

    public static String organizer(UUID account) {
        return of(account, "runner", "organizer");
    }

    public static String admin(UUID account) {
        return of(account, "runner", "organizer", "admin");
    }

    private static String of(UUID account, String... roles) {
        return Jwt.subject(account.toString())
                .upn(account + "@example.org")
                .claim("email", account + "@example.org")
                .claim("given_name", "Ada")
                .claim("family_name", "Reyes")
                .claim("typ", "Bearer")
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .issuer("https://server.example.com")
                .audience("api")
                .expiresIn(Duration.ofHours(1))
                .jws()
                .keyId("1")
                .sign("privateKey.jwk");
    }
}
