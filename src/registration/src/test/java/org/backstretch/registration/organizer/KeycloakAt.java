package org.backstretch.registration.organizer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.UUID;

/** The admin interface of a Keycloak, as far as roles need it; away until a test starts it. */
public final class KeycloakAt implements QuarkusTestResourceLifecycleManager {
    private static final String REALM = "/auth/admin/realms/backstretch";

    private final WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());

    @Override
    public Map<String, String> start() {
        server.start();
        return Map.of("backstretch.keycloak-url", server.baseUrl(), "backstretch.accounts-secret", "test");
    }

    /** Answers every request like a server that is just going down. */
    public void away() {
        server.resetAll();
        server.stubFor(any(urlPathMatching("/.*")).willReturn(aResponse().withStatus(503)));
    }

    public void here() {
        server.resetAll();
        server.stubFor(post(urlPathMatching("/auth/realms/backstretch/protocol/openid-connect/token"))
                .willReturn(okJson("{\"access_token\":\"token\",\"token_type\":\"Bearer\",\"expires_in\":60}")));
        server.stubFor(get(urlPathMatching(REALM + "/roles/organizer"))
                .willReturn(okJson("{\"id\":\"role\",\"name\":\"organizer\"}")));
        server.stubFor(post(urlPathMatching(REALM + "/users/[0-9a-f-]+/role-mappings/realm"))
                .willReturn(aResponse().withStatus(204)));
        server.stubFor(get(urlPathMatching(REALM + "/users/[0-9a-f-]+/role-mappings/realm/composite"))
                .willReturn(okJson("[{\"id\":\"role\",\"name\":\"runner\"}]")));
        server.stubFor(delete(urlPathMatching(REALM + "/users/[0-9a-f-]+/role-mappings/realm"))
                .willReturn(aResponse().withStatus(204)));
    }

    /** Somebody has a role; nobody else has one. */
    public void hasRole(UUID account, String role) {
        server.stubFor(get(urlPathEqualTo(REALM + "/users/" + account + "/role-mappings/realm/composite"))
                .willReturn(okJson("[{\"id\":\"role\",\"name\":\"%s\"}]".formatted(role))));
    }

    WireMockServer server() {
        return server;
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(KeycloakAt.class));
    }

    @Override
    public void stop() {
        server.stop();
    }
}
