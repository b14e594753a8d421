package org.backstretch.portal.claim;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.backstretch.portal.testing.Session.browser;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.restassured.specification.RequestSpecification;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Claims of records: to officials who make them, to reviewers who decide, and to everybody. */
@PortalTest
class ClaimPagesTest {
    private static final String RACE = "0192f000-0000-7000-8000-000000000071";
    private static final String CLAIM = "0192f000-0000-7000-8000-000000000072";
    private static final String REVIEW = "0192f000-0000-7000-8000-000000000073";
    private static final String ENTRY = "0192f000-0000-7000-8000-000000000074";
    private static final String NASTY = "<script>alert(1)</script>";

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void an_official_race_with_a_claim() {
        surroundings.forget();
        answer("/api/registration/races/" + RACE, race("5KR"));
        answer("/api/registration/disciplines", "[{\"code\":\"5KR\",\"name\":\"5 km (road)\",\"kind\":\"ROAD\"}]");
        state(true);
        answer("/api/results/races/" + RACE + "/results/versions", """
                [{"version":1,"status":"OFFICIAL","publishedAt":"2026-11-20T12:00:00Z","ruleSet":"HOUSE"}]""");
        answer(
                "/api/results/races/" + RACE + "/results/versions/1",
                "{\"items\":[],\"page\":0,\"size\":500,\"total\":0}");
        answer("/api/results/races/" + RACE + "/protests", """
                {"open":0,"protests":{"items":[],"page":0,"size":100,"total":0}}""");
        answer("/api/results/races/" + RACE + "/results", """
                {"items":[{"entryId":"%s","placeLabel":"1","place":1,"name":"Wilma","bib":"101","direction":"BACKWARD",
                 "category":"F45","outcome":"FINISHED","mark":"31:04","millis":1864000}],"page":0,"size":500,"total":1}""".formatted(ENTRY));
        claim("PENDING", false, "");
    }

    private void answer(String path, String json) {
        surroundings.services().stubFor(get(urlPathEqualTo(path)).willReturn(okJson(json)));
    }

    private static String race(String discipline) {
        return """
                {"id":"%s","eventId":"%s","eventName":"Night","zone":"Europe/London","firstDay":"2026-11-20","name":"5 km",
                 "discipline":"%s","directions":["BACKWARD"],"timing":"HAND","ruleSet":"HOUSE","entries":2,"waves":[],
                 "categories":[],"eventStatus":"OPEN","withdrawn":false}""".formatted(RACE, RACE, discipline);
    }

    private void state(boolean officiates) {
        answer("/api/results/races/" + RACE, """
                {"raceId":"%s","eventId":"%s","stage":"OFFICIAL","rehearsal":false,"starts":[],"ruleSet":"HOUSE",
                 "counts":{"entries":2,"finished":2,"out":0,"review":0,"dnf":0,"dq":0,"dns":0},
                 "youMay":{"officiate":%s,"own":false}}""".formatted(RACE, RACE, officiates));
    }

    private void claim(String state, boolean reviews, String said) {
        var claim = """
                {"id":"%s","raceId":"%s","raceName":"5 km","discipline":"5KR","eventName":"Night","bib":"101","name":"%s",
                 "sex":"F","direction":"BACKWARD","scope":"WORLD","category":"F45","mark":"31:04","timing":"HAND",
                 "state":"%s","claimedAt":"2026-11-20T13:00:00Z","evidence":{"certificate":"AIMS 117","witnesses":"Will"},
                 "doubts":[{"code":"TIMED_BY_HAND","sentence":"The time was taken by hand."}],"reviews":[%s],
                 "youMay":{"review":%s,"withdraw":false}}""".formatted(CLAIM, RACE, NASTY, state, said, reviews);
        answer("/api/results/record-claims/" + CLAIM, claim);
        answer("/api/results/record-claims", "{\"items\":[" + claim + "],\"page\":0,\"size\":100,\"total\":1}");
    }

    private static RequestSpecification form(String body) {
        return signedIn()
                .header("Origin", "https://race.example")
                .contentType("application/x-www-form-urlencoded")
                .body(body);
    }

    @Test
    void official_results_offer_officials_to_claim_a_record() {
        signedIn().get("/races/" + RACE + "/results").then().body(containsString("/races/" + RACE + "/record-claim\""));

        state(false);
        signedIn().get("/races/" + RACE + "/results").then().body(not(containsString("record-claim")));
    }

    @Test
    void everybody_sees_claims_and_what_became_of_them() {
        browser()
                .get("/record-claims?state=PENDING")
                .then()
                .statusCode(200)
                .body(containsString("waits for reviewers"))
                .body(containsString("best known mark in the world, F45"))
                .body(allOf(containsString("&lt;script&gt;"), not(containsString(NASTY))));
        surroundings
                .services()
                .verify(getRequestedFor(urlPathEqualTo("/api/results/record-claims"))
                        .withQueryParam("state", equalTo("PENDING")));
    }

    @Test
    void a_stranger_reads_a_claim_and_cannot_review_it() {
        browser()
                .get("/record-claims/" + CLAIM)
                .then()
                .statusCode(200)
                .body(containsString("0 of 2 reviewers ratify it"))
                .body(containsString("certificate AIMS 117"))
                .body(containsString("The time was taken by hand."))
                .body(not(containsString("name=\"verdict\"")));
    }

    @Test
    void a_reviewer_decides_and_corrects_the_own_review_under_its_id() {
        claim("PENDING", true, """
                {"id":"%s","verdict":"RATIFY","reason":"Seen","seen":{"mark":"31:04"},"at":"2026-11-20T14:00:00Z","own":true,
                 "counts":true}""".formatted(REVIEW));
        var path = "/api/results/record-claims/" + CLAIM + "/reviews/" + REVIEW;
        surroundings.services().stubFor(put(urlPathEqualTo(path)).willReturn(okJson("{}")));

        signedIn()
                .get("/record-claims/" + CLAIM)
                .then()
                .body(containsString("1 of 2 reviewers ratify it"))
                .body(containsString("Ratified</strong> by you"))
                .body(containsString("name=\"review\" value=\"" + REVIEW + "\""));
        form("review=" + REVIEW + "&verdict=REJECT&reason=Another+race")
                .post("/record-claims/" + CLAIM + "/reviews")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/record-claims/" + CLAIM + "?done=saved"));

        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(path))
                        .withRequestBody(equalToJson("{\"verdict\":\"REJECT\",\"reason\":\"Another race\"}")));
    }

    @Test
    void a_review_that_is_refused_says_why_and_keeps_what_was_typed() {
        claim("PENDING", true, "");
        surroundings
                .services()
                .stubFor(
                        put(urlPathEqualTo("/api/results/record-claims/" + CLAIM + "/reviews/" + REVIEW))
                                .willReturn(
                                        aResponse()
                                                .withStatus(409)
                                                .withHeader("Content-Type", "application/problem+json")
                                                .withBody(
                                                        "{\"type\":\"/problems/own-event\",\"status\":409,\"detail\":\"People of other events.\"}")));

        form("review=" + REVIEW + "&verdict=RATIFY&reason=I+was+there")
                .post("/record-claims/" + CLAIM + "/reviews")
                .then()
                .statusCode(422)
                .body(containsString("People of other events."))
                .body(containsString("I was there"));
    }

    @Test
    void an_official_claims_a_record_of_the_runner_s_class() {
        surroundings
                .services()
                .stubFor(post(urlPathEqualTo("/api/results/record-claims"))
                        .willReturn(okJson("""
                        {"id":"%s","raceId":"%s","raceName":"5 km","discipline":"5KR","eventName":"Night","name":"Wilma","sex":"F",
                         "direction":"BACKWARD","scope":"CLUB","timing":"HAND","state":"PENDING",
                         "claimedAt":"2026-11-20T13:00:00Z","evidence":{},"doubts":[],"reviews":[],
                         "youMay":{"review":false,"withdraw":true}}""".formatted(CLAIM, RACE)).withStatus(201)));

        form("bib=101&scope=CLUB&ofClass=yes&certificate=AIMS+117&video=https%3A%2F%2Fexample.org%2Fa")
                .post("/races/" + RACE + "/record-claim")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/record-claims/" + CLAIM + "?done=created"));

        surroundings
                .services()
                .verify(postRequestedFor(urlPathEqualTo("/api/results/record-claims"))
                        .withRequestBody(equalToJson("""
                                {"entryId":"%s","scope":"CLUB","category":"F45","certificate":"AIMS 117",
                                 "video":"https://example.org/a"}""".formatted(ENTRY))));
    }

    @Test
    void nobody_wears_that_bib() {
        form("bib=7&scope=CLUB")
                .post("/races/" + RACE + "/record-claim")
                .then()
                .statusCode(422)
                .body(containsString("Nobody in this race wears bib 7."));
    }

    @Test
    void a_sprint_is_asked_for_its_wind() {
        signedIn()
                .get("/races/" + RACE + "/record-claim")
                .then()
                .statusCode(200)
                .body(not(containsString("Wind in m/s")));

        answer("/api/registration/races/" + RACE, race("100M"));
        signedIn().get("/races/" + RACE + "/record-claim").then().body(containsString("Wind in m/s"));
    }
}
