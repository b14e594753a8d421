package org.backstretch.portal.person;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.backstretch.portal.testing.Session.browser;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Session;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PortalTest
class SignInTest {
    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void an_empty_calendar() {
        surroundings.forget();
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo("/api/registration/events"))
                        .willReturn(okJson("{\"items\":[],\"page\":0,\"size\":30,\"total\":0}")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/me", "/organizer", "/organizer/events/new", "/race-day/0192f000-0000-7000-8000-000000000001"})
    void a_stranger_is_sent_to_keycloak_with_a_code_challenge(String page) {
        browser()
                .get(page)
                .then()
                .statusCode(302)
                .header("Location", allOf(containsString("code_challenge_method=S256"), containsString("state=")));
    }

    @Test
    void who_came_by_another_address_signs_in_at_the_front_door() {
        given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get("/login?back=%2Fme")
                .then()
                .statusCode(302)
                .header("Location", "https://race.example/login?back=%2Fme");
    }

    @Test
    void the_session_is_a_cookie_that_scripts_and_other_sites_cannot_use() {
        var sent = browser().get("/login");

        var back =
                browser().cookies(sent.detailedCookies()).get("/login/callback?code=any&state=" + Session.state(sent));

        var session = back.detailedCookie("q_session");
        assertTrue(session.isHttpOnly());
        assertEquals("lax", session.getSameSite().toLowerCase(Locale.ROOT));
        assertFalse(session.getValue().startsWith("eyJhbGciOiJSUzI1NiI"), "a token in clear");
    }

    @Test
    void registration_hears_of_an_account_when_it_signs_in() {
        signedIn().get("/login?back=%2Fme");

        surroundings
                .services()
                .verify(getRequestedFor(urlPathEqualTo("/api/registration/me"))
                        .withHeader("Authorization", matching("Bearer .+")));
    }

    @Test
    void after_signing_in_people_are_where_they_wanted_to_be() {
        signedIn()
                .get("/login?back=%2Fevents%2F1%3Fa%3Db")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/events/1?a=b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/",
                "/%5Cevil.example",
                "%5C%5Cevil.example",
                "javascript:alert(1)",
                "/%0d%0aX-Evil:1",
                "evil"
            })
    void nobody_is_led_to_another_site(String back) {
        signedIn()
                .get("/login?back=" + back)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/"))
                .header("Location", not(containsString("evil")));
    }

    @Test
    void services_are_asked_in_the_name_of_whoever_is_signed_in() {
        signedIn().get("/").then().statusCode(200);

        surroundings
                .services()
                .verify(getRequestedFor(urlPathEqualTo("/api/registration/events"))
                        .withHeader("Authorization", matching("Bearer .+")));
    }

    @Test
    void a_stranger_asks_without_a_name() {
        browser().get("/").then().statusCode(200);

        surroundings
                .services()
                .verify(getRequestedFor(urlPathEqualTo("/api/registration/events"))
                        .withHeader("Authorization", absent()));
    }

    @Test
    void a_name_is_text_and_never_markup() {
        signedIn()
                .get("/")
                .then()
                .body(containsString("&lt;i&gt;Ada"))
                .body(not(containsString(Surroundings.GIVEN_NAME)));
    }

    @Test
    void a_session_nobody_can_read_is_a_stranger_s() {
        browser()
                .cookie("q_session", "nonsense")
                .get("/")
                .then()
                .statusCode(200)
                .body(containsString("Sign in"));
    }

    @Test
    void scripts_are_told_that_nobody_is_signed_in() {
        browser().header("X-Requested-With", "JavaScript").get("/me").then().statusCode(499);
    }
}
