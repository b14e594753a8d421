package org.backstretch.portal.organizer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.containsString;

import io.restassured.response.ValidatableResponse;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class RaceFormPageTest {
    private static final String EVENT = "0192f000-0000-7000-8000-000000000041";
    private static final String RACES = "/api/registration/events/" + EVENT + "/races";
    private static final String TYPED =
            "name=Mile&discipline=MILER&directions=BACKWARD&plannedStart=2026-06-20T10:00&capacity=40";

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void a_draft() {
        surroundings.forget();
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo("/api/registration/events/" + EVENT))
                        .willReturn(okJson("""
                        {"id":"%s","name":"Night","place":"Cupar","country":"GB","zone":"Europe/London","firstDay":"2026-06-20",
                         "lastDay":"2026-06-20","status":"DRAFT","races":[]}""".formatted(EVENT))));
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo("/api/registration/disciplines")).willReturn(okJson("[]")));
    }

    private ValidatableResponse sends(String more) {
        return signedIn()
                .header("Origin", "https://race.example")
                .contentType("application/x-www-form-urlencoded")
                .body(TYPED + more)
                .post("/organizer/events/" + EVENT + "/races/new")
                .then();
    }

    @Test
    void a_race_is_made_with_its_window_and_waiting_list_in_one_request() {
        surroundings.services().stubFor(post(urlPathEqualTo(RACES)).willReturn(okJson("""
                        {"id":"%s","eventId":"%s","name":"Mile","discipline":"MILER","directions":["BACKWARD"],"timing":"HAND",
                         "ruleSet":"HOUSE","entries":0,"waves":[],"categories":[],"withdrawn":false}""".formatted(EVENT, EVENT))));

        sends("&opensAt=2026-03-01T08:00&closesAt=2026-06-01T22:00&waitingList=yes")
                .statusCode(303);
        sends("&opensAt=&closesAt=").statusCode(303);

        surroundings
                .services()
                .verify(postRequestedFor(urlPathEqualTo(RACES)).withRequestBody(equalToJson("""
                        {"capacity":"40","entryTerms":{"opensAt":"2026-03-01T08:00:00Z","closesAt":"2026-06-01T21:00:00Z","waitingList":true}}""", true, true)));
        surroundings
                .services()
                .verify(
                        1,
                        postRequestedFor(urlPathEqualTo(RACES))
                                .withRequestBody(matchingJsonPath("$.entryTerms.waitingList", absent())));
    }

    @Test
    void terms_that_cannot_be_come_back_with_everything_that_was_typed_and_no_race_is_made() {
        surroundings
                .services()
                .stubFor(
                        post(urlPathEqualTo(RACES))
                                .willReturn(
                                        aResponse()
                                                .withStatus(400)
                                                .withHeader("Content-Type", "application/problem+json")
                                                .withBody(
                                                        "{\"type\":\"/problems/invalid\",\"status\":400,\"field\":\"entryTerms.closesAt\",\"detail\":\"Entries close after they open.\"}")));

        sends("&opensAt=soon").statusCode(422).body(containsString("value=\"soon\""));
        surroundings.services().verify(0, postRequestedFor(urlPathEqualTo(RACES)));
        sends("&opensAt=2026-03-01T08:00&closesAt=2026-02-01T08:00")
                .statusCode(422)
                .body(containsString("Entries close after they open."))
                .body(containsString("value=\"2026-02-01T08:00\""))
                .body(containsString("value=\"40\""));
    }
}
