package org.backstretch.portal.raceday;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.backstretch.portal.testing.Session.browser;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.restassured.specification.RequestSpecification;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A race that is being rehearsed, to who may see that and to who may not. */
@PortalTest
class RehearsalPagesTest {
    private static final String RACE = "0192f000-0000-7000-8000-000000000011";
    private static final String REHEARSAL = "0192f000-0000-7000-8000-000000000022";
    private static final String STATE = """
            {"raceId":"%s","eventId":"%s","stage":"%s","rehearsal":%s,"starts":[],"ruleSet":"HOUSE",
             "counts":{"entries":1,"finished":0,"out":1,"review":0,"dnf":0,"dq":0,"dns":0},"youMay":{"officiate":%s,"own":false}}""";

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void a_race() {
        surroundings.forget();
        answer("/api/registration/races/" + RACE, """
                {"id":"%s","eventId":"%s","eventName":"Night","zone":"UTC","firstDay":"2026-11-20","name":"5 km","discipline":"5KR",
                 "directions":["BACKWARD"],"timing":"HAND","ruleSet":"HOUSE","entries":1,"waves":[],"categories":[],
                 "eventStatus":"OPEN","withdrawn":false}""".formatted(RACE, RACE));
        answer("/api/results/races/" + RACE + "/crossings", "{\"items\":[],\"page\":0,\"size\":100,\"total\":0}");
        answer("/api/results/races/" + RACE + "/review", "{\"items\":[],\"page\":0,\"size\":50,\"total\":0}");
        answer("/api/results/races/" + RACE + "/cockpit", """
                {"raceId":"%s","stage":"PLANNED","at":"2026-06-01T11:00:00Z","next":"START",
                 "counts":{"entries":1,"withoutBib":0,"toStart":1,"out":0,"overdue":0,"finished":0,"waiting":0,"dnf":0,
                 "dq":0,"dns":0},"readsPerMinute":[],"points":[],"devices":[],"alarms":[],"stillOut":[]}""".formatted(RACE));
        rehearsals("");
    }

    private void answer(String path, String json) {
        surroundings.services().stubFor(get(urlPathEqualTo(path)).willReturn(okJson(json)));
    }

    private void state(String stage, boolean rehearsal, boolean official) {
        answer("/api/results/races/" + RACE, STATE.formatted(RACE, RACE, stage, rehearsal, official));
    }

    private void rehearsals(String more) {
        answer("/api/results/races/" + RACE + "/rehearsals", """
                {"items":[%s],"page":0,"size":100,"total":1}""".formatted(
                        more.isEmpty()
                                ? ""
                                : "{\"id\":\"%s\",\"begunAt\":\"2026-11-20T10:00:00Z\"%s}".formatted(REHEARSAL, more)));
    }

    private static RequestSpecification form() {
        return signedIn()
                .header("Origin", "https://race.example")
                .contentType("application/x-www-form-urlencoded")
                .body("a=b");
    }

    @Test
    void strangers_are_shown_a_race_that_has_not_started() {
        state("PLANNED", true, false);

        browser()
                .get("/races/" + RACE)
                .then()
                .statusCode(200)
                .body(containsString("It has not started yet."))
                .body(not(containsString("REHEARSAL")));
        browser()
                .get("/races/" + RACE + "/results")
                .then()
                .statusCode(200)
                .body(containsString("No results yet."))
                .body(not(containsString("REHEARSAL")));
    }

    @Test
    void officials_are_told_loudly_and_can_end_it_on_race_day() {
        state("RUNNING", true, true);

        signedIn()
                .get("/race-day/" + RACE)
                .then()
                .statusCode(200)
                .body(containsString("<strong>REHEARSAL</strong>"))
                .body(containsString("/race-day/" + RACE + "/rehearsal/hidden"));
    }

    @Test
    void before_the_gun_race_day_offers_to_begin_one() {
        state("PLANNED", false, true);

        signedIn()
                .get("/race-day/" + RACE)
                .then()
                .body(containsString("/race-day/" + RACE + "/rehearsal/begin"))
                .body(not(containsString("REHEARSAL")));
    }

    @Test
    void the_one_button_hides_the_one_that_goes_on() {
        state("RUNNING", true, true);
        rehearsals(",\"raceId\":\"" + RACE + "\"");
        var hidden = "/api/results/races/" + RACE + "/rehearsals/" + REHEARSAL + "/hidden";
        surroundings
                .services()
                .stubFor(put(urlPathEqualTo(hidden))
                        .willReturn(
                                okJson("{\"id\":\"%s\",\"begunAt\":\"2026-11-20T10:00:00Z\"}".formatted(REHEARSAL))));

        var answer = form().post("/race-day/" + RACE + "/rehearsal/hidden");

        answer.then().statusCode(303).header("Location", endsWith("/race-day/" + RACE + "/rehearsal?done=hidden"));
        surroundings.services().verify(putRequestedFor(urlPathEqualTo(hidden)));
    }

    @Test
    void a_hidden_one_says_until_when_it_can_be_brought_back() {
        state("PLANNED", false, true);
        rehearsals(",\"hiddenAt\":\"2026-11-20T11:00:00Z\",\"purgeAt\":\"2026-11-27T11:00:00Z\"");

        signedIn()
                .get("/race-day/" + RACE + "/rehearsal")
                .then()
                .statusCode(200)
                .body(containsString("can be brought back until Fri 27 Nov 2026, 11:00"))
                .body(containsString("Bring it back"));
    }

    @Test
    void it_is_made_real_only_by_who_ticks_the_sentence() {
        state("OFFICIAL", true, true);
        rehearsals(",\"raceId\":\"" + RACE + "\"");

        form().post("/race-day/" + RACE + "/rehearsal/" + REHEARSAL + "/conversion")
                .then()
                .statusCode(422)
                .body(containsString("Tick the sentence"))
                .body(containsString("These are the real times of 5 km."));
    }

    @Test
    void what_is_refused_is_said_in_the_words_of_the_service() {
        state("PLANNED", false, true);
        surroundings
                .services()
                .stubFor(
                        post(urlPathEqualTo("/api/results/races/" + RACE + "/rehearsals"))
                                .willReturn(
                                        aResponse()
                                                .withStatus(409)
                                                .withHeader("Content-Type", "application/problem+json")
                                                .withBody(
                                                        "{\"type\":\"/problems/race-has-begun\",\"status\":409,\"detail\":\"This race has a gun already.\"}")));

        form().post("/race-day/" + RACE + "/rehearsal/begin")
                .then()
                .statusCode(422)
                .body(containsString("This race has a gun already."));
    }

    @Test
    void it_is_not_for_strangers() {
        state("PLANNED", false, false);

        signedIn().get("/race-day/" + RACE + "/rehearsal").then().statusCode(403);
    }
}
