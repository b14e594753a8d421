package org.backstretch.portal.grant;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.backstretch.portal.testing.Session.browser;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.specification.RequestSpecification;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class GrantPagesTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    /** A form is sent from one of our pages. */
    private static RequestSpecification sends() {
        return signedIn().header("Origin", "https://race.example");
    }

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void nobody_has_asked() {
        surroundings.forget();
        mine("[]");
    }

    private void mine(String json) {
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo("/api/registration/me/organizer-requests"))
                        .willReturn(okJson(json)));
    }

    private static String request(String state, boolean pending) {
        return """
                [{"id":"0192f000-0000-7000-8000-000000000001","name":"Runa","email":null,"reason":"<b>Our club</b>",
                "askedAt":"2026-11-20T10:00:00Z","state":"%s","pending":%s,"decision":"Welcome","trouble":null}]""".formatted(state, pending);
    }

    @Test
    void a_runner_asks_with_a_reason() {
        surroundings
                .services()
                .stubFor(post(urlPathEqualTo("/api/registration/organizer-requests"))
                        .willReturn(okJson("{}")));

        signedIn().get("/me/organizer").then().statusCode(200).body(containsString("Who are you"));
        sends().contentType(FORM)
                .body("reason=Our+club")
                .post("/me/organizer")
                .then()
                .statusCode(303);

        surroundings
                .services()
                .verify(postRequestedFor(urlPathEqualTo("/api/registration/organizer-requests"))
                        .withRequestBody(equalToJson("{\"reason\":\"Our club\"}")));
    }

    @Test
    void a_grant_that_waits_for_keycloak_is_shown_as_waiting() {
        mine(request("GRANTED", true));

        signedIn()
                .get("/me/organizer")
                .then()
                .body(containsString("on its way"))
                .body(containsString("&lt;b&gt;Our club&lt;/b&gt;"))
                .body(not(containsString("Who are you")));
    }

    @Test
    void what_is_refused_stays_on_the_form() {
        surroundings
                .services()
                .stubFor(post(urlPathEqualTo("/api/registration/organizer-requests"))
                        .willReturn(aResponse()
                                .withStatus(409)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody("""
                        {"type":"/problems/already-asked","status":409,"detail":"You have asked already."}""")));

        sends().contentType(FORM)
                .body("reason=Our+club")
                .post("/me/organizer")
                .then()
                .statusCode(422)
                .body(containsString("You have asked already."))
                .body(containsString("Our club"));
    }

    @Test
    void only_admins_decide() {
        signedIn().get("/organizer-requests").then().statusCode(403);
        browser().get("/organizer-requests").then().statusCode(302);
    }
}
