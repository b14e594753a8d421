package org.backstretch.kit.testing;

import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Access tokens as Keycloak gives them, signed with the key of the OIDC test server. */
public final class Tokens {
    /** A signature takes longer than most of what is asked with it. */
    private static final Map<List<String>, String> SIGNED = new ConcurrentHashMap<>();

    private Tokens() {}

    public static String runner(UUID account) {
        return of(account, List.of("runner"));
    }

    public static String organizer(UUID account) {
        return of(account, List.of("runner", "organizer"));
    }

    public static String admin(UUID account) {
        return of(account, List.of("runner", "organizer", "admin"));
    }

    private static String of(UUID account, List<String> roles) {
        return SIGNED.computeIfAbsent(
                Stream.concat(Stream.of(account.toString()), roles.stream()).toList(), key -> signed(account, roles));
    }

    private static String signed(UUID account, List<String> roles) {
        return Jwt.subject(account.toString())
                .upn(account + "@example.org")
                .claim("email", account + "@example.org")
                .claim("given_name", "Ada")
                .claim("family_name", "Reyes")
                .claim("typ", "Bearer")
                .claim("realm_access", Map.of("roles", roles))
                .issuer("https://server.example.com")
                .audience("api")
                .expiresIn(Duration.ofHours(1))
                .jws()
                .keyId("1")
                .sign("privateKey.jwk");
    }
}
