package org.backstretch.portal.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Whatever stands behind the portal, as real HTTP on one port: the services answer what a test tells them to, and the
 * identity provider lets everybody in as one organizer, whose given name is not a nice one.
 */
public final class Surroundings implements QuarkusTestResourceLifecycleManager {
    public static final UUID ACCOUNT = UUID.fromString("0192f000-0000-7000-8000-00000000aaaa");
    public static final String GIVEN_NAME = "<i>Ada</i>";

    private static final String REALM = "/auth/realms/backstretch";
    private static final String FRONT_DOOR = "https://race.example";

    private final WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());
    private final KeyPair keys = keys();

    @Override
    public Map<String, String> start() {
        server.start();
        standing().forEach(server::stubFor);
        var address = server.baseUrl();
        return Map.of(
                "backstretch.front-door", FRONT_DOOR,
                "backstretch.registration-url", address,
                "backstretch.results-url", address,
                "backstretch.leaderboards-url", address,
                "backstretch.keycloak-url", address,
                "quarkus.oidc.token.issuer", FRONT_DOOR + REALM,
                "quarkus.oidc.authentication.cookie-force-secure", "false");
    }

    /** What is there in every test; {@link #forget} leaves it. */
    private List<MappingBuilder> standing() {
        return List.of(
                get(urlPathEqualTo(REALM + "/.well-known/openid-configuration")).willReturn(okJson(discovery())),
                get(urlPathEqualTo(REALM + "/certs")).willReturn(okJson(certificates())),
                post(urlPathEqualTo(REALM + "/token")).willReturn(okJson(tokens("runner", "organizer"))));
    }

    /** Takes back what the last test told the services. */
    public void forget() {
        server.resetAll();
        standing().forEach(server::stubFor);
    }

    /** Whoever signs in from now on is an admin; {@link #forget} ends it. */
    public void letInAdmins() {
        server.stubFor(
                post(urlPathEqualTo(REALM + "/token")).willReturn(okJson(tokens("runner", "organizer", "admin"))));
    }

    /** What a service has at this path, until {@link #forget}. */
    public void have(String path, String json) {
        server.stubFor(get(urlPathEqualTo(path)).willReturn(okJson(json)));
    }

    public WireMockServer services() {
        return server;
    }

    private String discovery() {
        var realm = server.baseUrl() + REALM;
        return """
                {"issuer": "%s", "authorization_endpoint": "%s/protocol/openid-connect/auth", "token_endpoint": "%s/token",
                 "jwks_uri": "%s/certs", "end_session_endpoint": "%s/protocol/openid-connect/logout"}""".formatted(FRONT_DOOR + REALM, FRONT_DOOR + REALM, realm, realm, FRONT_DOOR + REALM);
    }

    private String certificates() {
        var key = (RSAPublicKey) keys.getPublic();
        return """
                {"keys": [{"kty": "RSA", "kid": "1", "alg": "RS256", "use": "sig", "n": "%s", "e": "%s"}]}""".formatted(base64(key.getModulus()), base64(key.getPublicExponent()));
    }

    private String tokens(String... roles) {
        return """
                {"access_token": "%s", "id_token": "%s", "refresh_token": "none", "token_type": "Bearer", "expires_in": 3600}""".formatted(token("Bearer", "api", roles), token("ID", "portal", roles));
    }

    private String token(String type, String audience, String... roles) {
        return Jwt.subject(ACCOUNT.toString())
                .claim("typ", type)
                .claim("given_name", GIVEN_NAME)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .issuer(FRONT_DOOR + REALM)
                .audience(audience)
                .expiresIn(Duration.ofHours(1))
                .jws()
                .keyId("1")
                .sign(keys.getPrivate());
    }

    private static String base64(BigInteger number) {
        var bytes = number.toByteArray();
        var unsigned = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(unsigned);
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(Surroundings.class));
    }

    @Override
    public void stop() {
        server.stop();
    }
}
