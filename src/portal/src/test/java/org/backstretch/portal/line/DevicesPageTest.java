package org.backstretch.portal.line;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.backstretch.portal.testing.Session.browser;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class DevicesPageTest {
    private static final String EVENT = "0192f000-0000-7000-8000-000000000001";
    private static final String RACE = "0192f000-0000-7000-8000-000000000011";
    private static final String DEVICE = "0192f000-0000-7000-8000-000000000021";
    private static final String PAGE = "/organizer/events/" + EVENT + "/devices";
    private static final String CODE = "kD4x-0_qLz8Tn2bYwV5mJg";

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void an_event_with_one_phone_that_has_something_to_send() {
        surroundings.forget();
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo("/api/registration/events/" + EVENT))
                        .willReturn(okJson("""
                {"id":"%s","name":"Night Meet","place":"Augsburg","country":"DE","firstDay":"2026-11-20","lastDay":"2026-11-20",
                 "zone":"Europe/Berlin","status":"OPEN","races":[{"id":"%s","eventId":"%s","name":"5 km","discipline":"5KR",
                 "directions":["BACKWARD"],"timing":"HAND","ruleSet":"HOUSE","entries":1,"waves":[],"categories":[],"withdrawn":false}]}""".formatted(EVENT, RACE, EVENT))));
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo("/api/results/events/" + EVENT + "/devices"))
                        .willReturn(okJson("[" + device() + "]")));
    }

    private static String device() {
        return """
                {"id":"%s","name":"<b>Kim</b>","kind":"TIMING","createdAt":"2026-11-20T08:00:00Z","expiresAt":"2099-01-01T00:00:00Z",
                 "phones":[{"saidAt":"%s","health":{"device":"%s","bootId":"b","raceId":"%s","unsynced":3,"batteryPercent":12,
                 "isCharging":false,"clockOffsetMillis":-420000}}]}""".formatted(DEVICE, Instant.now(), DEVICE, RACE);
    }

    @Test
    void a_phone_says_what_somebody_should_look_after() {
        signedIn()
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("3 not sent yet"),
                        containsString("battery 12 %"),
                        containsString("clock 7 min fast, corrected"),
                        containsString("&lt;b&gt;Kim&lt;/b&gt;")));
    }

    @Test
    void a_code_is_shown_once_as_a_picture_and_a_link() {
        surroundings
                .services()
                .stubFor(post(urlPathEqualTo("/api/results/events/" + EVENT + "/devices"))
                        .willReturn(
                                okJson("{\"id\":\"%s\",\"name\":\"Kim\",\"code\":\"%s\"}".formatted(DEVICE, CODE))));

        var answer = sending().body("name=Kim").post(PAGE);

        answer.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(allOf(
                        containsString("https://race.example/line#" + CODE),
                        containsString("<path fill=\"#000\" d=\"M"),
                        not(containsString("Only this machine"))));
    }

    @Test
    void a_phone_without_a_name_is_asked_for_one() {
        surroundings
                .services()
                .stubFor(
                        post(urlPathEqualTo("/api/results/events/" + EVENT + "/devices"))
                                .willReturn(
                                        aResponse()
                                                .withStatus(400)
                                                .withHeader("Content-Type", "application/problem+json")
                                                .withBody(
                                                        "{\"status\":400,\"violations\":[{\"field\":\"mint.wanted.name\",\"message\":\"must not be blank\"}]}")));

        sending().body("name=").post(PAGE).then().statusCode(422).body(containsString("must not be blank"));
    }

    @Test
    void a_code_is_ended_by_one_button() {
        surroundings
                .services()
                .stubFor(
                        delete(urlPathEqualTo("/api/results/devices/" + DEVICE)).willReturn(noContent()));

        var answer = sending().post(PAGE + "/" + DEVICE + "/revocation");

        answer.then().statusCode(303).header("Location", containsString(PAGE + "?done=revoked"));
        surroundings.services().verify(deleteRequestedFor(urlPathEqualTo("/api/results/devices/" + DEVICE)));
    }

    @Test
    void strangers_sign_in_first() {
        browser().get(PAGE).then().statusCode(302);
    }

    private static RequestSpecification sending() {
        return signedIn().header("Origin", "https://race.example").contentType("application/x-www-form-urlencoded");
    }
}
