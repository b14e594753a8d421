package org.backstretch.portal.appointment;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.backstretch.portal.testing.Session.browser;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.restassured.specification.RequestSpecification;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class AppointmentPagesTest {
    private static final String API = "/api/registration";
    private static final String EVENT = "0192f000-0000-7000-8000-000000000001";
    private static final String APPOINTMENT = "0192f000-0000-7000-8000-000000000002";
    private static final String TOKEN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQ";
    private static final String PAGE = "/links/" + TOKEN + "/official";
    private static final String FORM = "application/x-www-form-urlencoded";

    /** A form is sent from one of our pages. */
    private static RequestSpecification sends() {
        return signedIn().header("Origin", "https://race.example");
    }

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void somebody_is_asked() {
        surroundings.forget();
        answer("/link", """
                {"purpose":"OFFICIAL","subject":"%s","email":"j@example.org","endsAt":"2026-12-20T10:00:00Z"}""".formatted(APPOINTMENT));
        appointment("INVITED");
    }

    private void appointment(String state) {
        answer("/appointments/" + APPOINTMENT, json(state));
        answer("/me/appointments", "[" + json(state) + "]");
        answer("/events/" + EVENT + "/officials", "[" + json(state) + "]");
    }

    private static String json(String state) {
        return """
                {"id":"%s","eventId":"%s","eventName":"Night Meet","place":"Augsburg","firstDay":"2026-11-20",
                "email":"j@example.org","role":"JUDGE","state":"%s","invitedAt":"2026-11-01T10:00:00Z",
                "endsAt":"2026-11-15T10:00:00Z","invitedBy":"Oona <b>Brandt</b>"}""".formatted(APPOINTMENT, EVENT, state);
    }

    private void answer(String path, String json) {
        surroundings.services().stubFor(get(urlPathEqualTo(API + path)).willReturn(okJson(json)));
    }

    private void takes(String answer) {
        surroundings
                .services()
                .stubFor(put(urlPathEqualTo(API + "/appointments/" + APPOINTMENT + "/" + answer))
                        .willReturn(okJson("{}")));
    }

    @Test
    void the_link_in_the_mail_says_who_asks_for_what_and_offers_to_sign_in() {
        browser().get("/links/" + TOKEN).then().statusCode(303).header("Location", endsWith(PAGE));

        browser()
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(stringContainsInOrder("Night Meet", "a judge", "Sign in to accept", "Decline"))
                .body(containsString("Oona &lt;b&gt;Brandt&lt;/b&gt;"));
    }

    @Test
    void to_decline_needs_no_account() {
        takes("refusal");

        browser()
                .header("Origin", "https://race.example")
                .contentType(FORM)
                .post(PAGE + "/refusal")
                .then()
                .statusCode(200)
                .body(containsString("Declined"));

        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(API + "/appointments/" + APPOINTMENT + "/refusal"))
                        .withHeader("Authorization", equalTo("Link " + TOKEN)));
    }

    @Test
    void who_is_signed_in_accepts_in_their_own_name_with_the_link_as_proof() {
        takes("acceptance");

        signedIn().get(PAGE).then().body(containsString("Accept as"));
        sends().contentType(FORM)
                .post(PAGE + "/acceptance")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/me/appointments?done=inoffice"));

        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(API + "/appointments/" + APPOINTMENT + "/acceptance"))
                        .withHeader("Authorization", matching("Bearer .+"))
                        .withRequestBody(equalToJson("{\"link\":\"" + TOKEN + "\"}")));
    }

    @Test
    void what_was_answered_already_is_said_and_not_asked_again() {
        appointment("WITHDRAWN");

        browser()
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("withdrawn"))
                .body(not(containsString("Decline</button>")));
    }

    @Test
    void an_account_with_that_address_finds_the_question_on_its_own_page() {
        takes("acceptance");

        signedIn().get("/me/appointments").then().statusCode(200).body(stringContainsInOrder("Night Meet", "Accept"));
        sends().contentType(FORM)
                .post("/me/appointments/" + APPOINTMENT + "/acceptance")
                .then()
                .statusCode(303);

        appointment("ACCEPTED");
        signedIn().get("/me/appointments").then().body(containsString("in office"));
    }

    @Test
    void the_organizer_sees_who_was_asked_and_asks_others() {
        answer("/events/" + EVENT, """
                {"id":"%s","name":"Night Meet","place":"Augsburg","country":"DE","firstDay":"2026-11-20","lastDay":"2026-11-20",
                 "zone":"Europe/Berlin","status":"OPEN","races":[],"youMay":{"edit":true,"officiate":true}}""".formatted(EVENT));
        surroundings
                .services()
                .stubFor(post(urlPathEqualTo(API + "/events/" + EVENT + "/officials"))
                        .willReturn(okJson("{}")));

        signedIn()
                .get("/organizer/events/" + EVENT)
                .then()
                .statusCode(200)
                .body(stringContainsInOrder("j@example.org", "judge", "asked", "Take back"));
        sends().contentType(FORM)
                .body("email=d%40example.org&role=DESK")
                .post("/organizer/events/" + EVENT + "/officials")
                .then()
                .statusCode(303);

        surroundings
                .services()
                .verify(postRequestedFor(urlPathEqualTo(API + "/events/" + EVENT + "/officials"))
                        .withRequestBody(equalToJson("{\"email\":\"d@example.org\",\"role\":\"DESK\"}")));
    }
}
