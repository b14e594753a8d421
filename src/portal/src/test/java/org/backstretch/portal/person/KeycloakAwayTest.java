package org.backstretch.portal.person;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.backstretch.portal.testing.Session.browser;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.Test;

@PortalTest
@TestProfile(KeycloakAwayTest.NobodyAtTheDoor.class)
class KeycloakAwayTest {
    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    public static final class NobodyAtTheDoor implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc.auth-server-url", "http://127.0.0.1:9/auth/realms/backstretch");
        }
    }

    @Test
    void public_pages_go_on() {
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo("/api/registration/events"))
                        .willReturn(okJson("{\"items\":[],\"page\":0,\"size\":30,\"total\":0}")));

        browser().get("/").then().statusCode(200);
        browser().cookie("q_session", "of.an.earlier.day").get("/").then().statusCode(200);
    }

    @Test
    void signing_in_says_that_it_is_away() {
        browser()
                .get("/login")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body(containsString("Signing in is away for a moment"));
    }
}
