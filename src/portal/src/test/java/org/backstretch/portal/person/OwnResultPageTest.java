package org.backstretch.portal.person;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.created;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A runner looks at her own result, hears of a disqualification, and protests. */
@PortalTest
class OwnResultPageTest {
    private static final String RACE = "0192f000-0000-7000-8000-000000000071";
    private static final String ENTRY = "0192f000-0000-7000-8000-000000000072";
    private static final String HERE = "/me/results/" + ENTRY;

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void a_disqualification() {
        surroundings.forget();
        answer("/api/registration/races/" + RACE, """
                {"id":"%s","eventId":"%s","eventName":"Night","zone":"Europe/London","firstDay":"2026-11-20","name":"5 km",
                 "discipline":"5KR","directions":["BACKWARD"],"timing":"HAND","ruleSet":"IRR-2016","entries":2,"waves":[],
                 "categories":[],"eventStatus":"OPEN","withdrawn":false}""".formatted(RACE, RACE));
        answer("/api/results/me/results/" + ENTRY, own());
        answer("/api/results/races/" + RACE + "/infringements", """
                {"items":[{"id":"%s","entryId":"%s","bib":"101","name":"Ada","kind":"DIRECTION","rule":"IRR-2",
                 "at":"2026-11-20T12:05:00Z","state":"CONFIRMED","place":"Turn at the church","consequence":"DISQUALIFICATION",
                 "ruling":"turned round, report 1: disqualified"},
                 {"id":"%s","entryId":"%s","bib":"102","name":"Bert","kind":"LANE","rule":"IRR-3","at":"2026-11-20T12:06:00Z",
                 "state":"CONFIRMED","ruling":"left the lane, report 1: warning"}],"page":0,"size":500,"total":2}""".formatted(RACE, ENTRY, ENTRY, RACE));
        clock("RUNNING");
    }

    private static String own() {
        return """
                {"eventName":"Night","raceName":"5 km","raceId":"%s","stage":"PROVISIONAL","result":{"entryId":"%s","name":"Ada",
                 "bib":"101","direction":"BACKWARD","outcome":"DISQUALIFIED","rule":"IRR-2","reason":"turned round, report 1",
                 "laps":[],"legs":[]}}""".formatted(RACE, ENTRY);
    }

    private void clock(String state) {
        answer("/api/results/races/" + RACE + "/protests", """
                {"clock":{"state":"%s","startedAt":"2026-11-20T12:00:00Z","endsAt":"2026-11-20T12:30:00Z","leftMillis":1200000},
                 "open":0,"protests":{"items":[],"page":0,"size":500,"total":0}}""".formatted(state));
    }

    private void answer(String path, String json) {
        surroundings.services().stubFor(get(urlPathEqualTo(path)).willReturn(okJson(json)));
    }

    private static Response protest(String ground) {
        return signedIn()
                .header("Origin", "https://race.example")
                .contentType("application/x-www-form-urlencoded")
                .body("ground=" + ground)
                .post(HERE + "/protests");
    }

    @Test
    void she_reads_what_was_decided_why_and_until_when_she_may_protest() {
        signedIn()
                .get(HERE)
                .then()
                .statusCode(200)
                .body(containsString("IRR-2"))
                .body(containsString("turned round, report 1: disqualified"))
                .body(containsString("Turn at the church"))
                .body(not(containsString("left the lane")))
                .body(containsString("until 12:30"))
                .body(containsString("may still change"));
    }

    @Test
    void an_official_finish_leads_to_the_certificate_and_to_a_claim() {
        answer("/api/results/me/results/" + ENTRY, """
                {"eventName":"Night","raceName":"5 km","raceId":"%s","stage":"OFFICIAL","result":{"entryId":"%s","name":"Ada",
                 "bib":"101","direction":"BACKWARD","outcome":"FINISHED","mark":"31:04","placeLabel":"1","laps":[],"legs":[]}}""".formatted(RACE, ENTRY));

        signedIn()
                .get(HERE)
                .then()
                .body(containsString("/races/" + RACE + "/results/certificates/" + ENTRY + ".pdf"))
                .body(containsString("/races/" + RACE + "/record-claim?bib=101"));
    }

    @Test
    void she_protests_and_is_told_that_it_is_lodged() {
        var protests = "/api/results/me/results/" + ENTRY + "/protests";
        surroundings.services().stubFor(post(urlPathEqualTo(protests)).willReturn(created()));

        protest("I+was+pushed").then().statusCode(303).header("Location", endsWith(HERE + "?done=lodged"));
        signedIn().get(HERE + "?done=lodged").then().body(containsString("Your protest is lodged."));

        surroundings
                .services()
                .verify(postRequestedFor(urlPathEqualTo(protests))
                        .withRequestBody(equalToJson("{\"ground\":\"I was pushed\"}")));
    }

    @Test
    void what_is_refused_is_said_and_what_she_wrote_is_kept() {
        surroundings
                .services()
                .stubFor(post(urlPathEqualTo("/api/results/me/results/" + ENTRY + "/protests"))
                        .willReturn(aResponse()
                                .withStatus(409)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody("""
                                        {"type":"/problems/protest-too-late","status":409,
                                         "detail":"The time for protests is over. Speak to an official."}""")));

        protest("I+was+pushed")
                .then()
                .statusCode(422)
                .body(containsString("Speak to an official."))
                .body(containsString("I was pushed"));
    }

    @Test
    void after_the_time_there_is_no_form() {
        clock("ENDED");

        signedIn()
                .get(HERE)
                .then()
                .body(containsString("Speak to an official"))
                .body(not(containsString("Lodge a protest")));
    }

    @Test
    void nobody_is_offered_to_withdraw_from_a_race_that_has_begun() {
        var later = "0192f000-0000-7000-8000-0000000000ff";
        answer("/api/registration/me", """
                {"id":"%s","account":"%s","givenName":"Ada","familyName":"Reyes","publicName":"Ada Reyes",
                 "publicNameStyle":"FULL"}""".formatted(ENTRY, ENTRY));
        answer("/api/registration/me/entries", """
                {"items":[{"id":"%s","raceId":"%s","raceName":"5 km","publicName":"Ada","direction":"BACKWARD","status":"CONFIRMED"},
                 {"id":"%s","raceId":"%s","raceName":"Mile","publicName":"Ada","direction":"BACKWARD","status":"CONFIRMED"}],
                 "page":0,"size":100,"total":2}""".formatted(ENTRY, RACE, later, later));
        answer("/api/results/me/results", "{\"items\":[" + own() + "],\"page\":0,\"size\":100,\"total\":1}");

        signedIn()
                .get("/me")
                .then()
                .statusCode(200)
                .body(containsString("/me/entries/" + later + "/withdrawal"))
                .body(not(containsString("/me/entries/" + ENTRY + "/withdrawal")));
    }

    @Test
    void the_page_about_oneself_lists_the_results() {
        answer("/api/registration/me", """
                {"id":"%s","account":"%s","givenName":"Ada","familyName":"Reyes","publicName":"Ada Reyes",
                 "publicNameStyle":"FULL"}""".formatted(ENTRY, ENTRY));
        answer("/api/registration/me/entries", "{\"items\":[],\"page\":0,\"size\":100,\"total\":0}");
        answer("/api/results/me/results", "{\"items\":[" + own() + "],\"page\":0,\"size\":20,\"total\":1}");

        signedIn().get("/me").then().statusCode(200).body(containsString(HERE)).body(containsString("turned round"));

        surroundings
                .services()
                .stubFor(get(urlPathEqualTo("/api/results/me/results"))
                        .willReturn(aResponse().withStatus(503)));
        signedIn().get("/me").then().statusCode(200).body(containsString("About you"));
    }
}
