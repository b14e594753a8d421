package org.backstretch.portal.protest;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.created;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
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

import io.restassured.specification.RequestSpecification;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way to an official list, to officials; and what of it everybody sees. */
@PortalTest
class OfficialPageTest {
    private static final String RACE = "0192f000-0000-7000-8000-000000000031";
    private static final String PROTEST = "0192f000-0000-7000-8000-000000000032";
    private static final String HERE = "/race-day/" + RACE + "/official";

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void a_provisional_list() {
        surroundings.forget();
        answer("/api/registration/races/" + RACE, """
                {"id":"%s","eventId":"%s","eventName":"Night","zone":"Europe/London","firstDay":"2026-11-20","name":"5 km",
                 "discipline":"5KR","directions":["BACKWARD"],"timing":"HAND","ruleSet":"IRR-2016","entries":2,"waves":[],
                 "categories":[],"eventStatus":"OPEN","withdrawn":false}""".formatted(RACE, RACE));
        answer("/api/results/races/" + RACE, """
                {"raceId":"%s","eventId":"%s","stage":"PROVISIONAL","rehearsal":false,"starts":[],"ruleSet":"IRR-2016",
                 "counts":{"entries":2,"finished":2,"out":0,"review":0,"dnf":0,"dq":0,"dns":0},
                 "youMay":{"officiate":true,"own":false}}""".formatted(RACE, RACE));
        answer("/api/results/races/" + RACE + "/results/versions", """
                [{"version":1,"status":"PROVISIONAL","publishedAt":"2026-11-20T11:50:00Z","ruleSet":"IRR-2016"},
                 {"version":2,"status":"PROVISIONAL","publishedAt":"2026-11-20T12:00:00Z","ruleSet":"IRR-2016"}]""");
        answer("/api/results/races/" + RACE + "/results/versions/2", """
                {"items":[{"entryId":"%s","placeLabel":"1","place":1,"name":"Wilma","bib":"101","direction":"BACKWARD",
                 "outcome":"FINISHED","mark":"31:04","millis":1864000}],"page":0,"size":500,"total":1}""".formatted(RACE));
        answer("/api/results/races/" + RACE + "/publication/checklist", """
                {"items":[{"code":"NOT_CHECKED","count":1,"sentence":"Nobody has checked the list."},
                 {"code":"PROTEST_CLOCK","count":1,"sentence":"Protests are still taken.","until":"2026-11-20T12:30:00Z"}],
                 "mayBeProvisional":true,"mayBeOfficial":false}""");
        protests("RUNNING", "\"by\":\"A coach\",\"ground\":\"A push\"");
    }

    private void answer(String path, String json) {
        surroundings.services().stubFor(get(urlPathEqualTo(path)).willReturn(okJson(json)));
    }

    private void protests(String state, String more) {
        answer("/api/results/races/" + RACE + "/protests", """
                {"clock":{"state":"%s","startedAt":"2026-11-20T12:00:00Z","endsAt":"2026-11-20T12:30:00Z","leftMillis":1200000},
                 "open":1,"protests":{"items":[{"id":"%s","raceId":"%s","bib":"101","name":"Wilma",
                 "lodgedAt":"2026-11-20T12:05:00Z",%s}],"page":0,"size":100,"total":1}}""".formatted(state, PROTEST, RACE, more));
    }

    private static RequestSpecification form(String body) {
        return signedIn()
                .header("Origin", "https://race.example")
                .contentType("application/x-www-form-urlencoded")
                .body(body);
    }

    @Test
    void an_official_sees_what_is_to_do_the_clock_and_each_protest() {
        signedIn()
                .get(HERE)
                .then()
                .statusCode(200)
                .body(containsString("Nobody has checked the list."))
                .body(containsString("until 12:30"))
                .body(containsString("20 min left"))
                .body(containsString("About 101 Wilma"))
                .body(containsString("A push"))
                .body(containsString("A coach"));
    }

    @Test
    void everybody_sees_the_clock_and_the_protest_at_the_results() {
        protests("PAUSED", "\"decision\":\"REJECTED\",\"reason\":\"The video shows no push\"");

        browser()
                .get("/races/" + RACE + "/results")
                .then()
                .statusCode(200)
                .body(containsString("The time for protests is paused, 20 min are left."))
                .body(containsString("Protest about 101 Wilma"))
                .body(containsString("The video shows no push"))
                .body(containsString("/results/comparison?from=1&amp;to=2"));
    }

    @Test
    void reports_of_judges_stand_there_once_they_count() {
        answer("/api/results/races/" + RACE, """
                {"raceId":"%s","eventId":"%s","stage":"PROVISIONAL","rehearsal":false,
                 "starts":[{"waveId":"%s","gun":"2026-11-20T11:00:00Z"}],"ruleSet":"IRR-2016",
                 "counts":{"entries":2,"finished":2,"out":0,"review":0,"dnf":0,"dq":0,"dns":0},
                 "youMay":{"officiate":true,"own":false}}""".formatted(RACE, RACE, RACE));
        answer("/api/results/races/" + RACE + "/infringements", """
                {"items":[{"id":"%s","bib":"101","name":"Wilma","kind":"LANE","rule":"IRR-3","at":"2026-11-20T12:05:00Z",
                 "state":"CONFIRMED","consequence":"WARNING","ruling":"left the lane, report 1: warning"},
                 {"id":"%s","bib":"102","name":"Bert","kind":"DIRECTION","rule":"IRR-2","at":"2026-11-20T12:06:00Z",
                 "state":"REPORTED"}],"page":0,"size":500,"total":2}""".formatted(RACE, PROTEST));

        signedIn()
                .get("/races/" + RACE + "/results")
                .then()
                .statusCode(200)
                .body(containsString("left the lane, report 1: warning"))
                .body(not(containsString("Bert")));
    }

    @Test
    void each_row_says_who_entered_it_and_who_checked_it() {
        rowChecks();

        signedIn()
                .get(HERE + "/rows")
                .then()
                .statusCode(200)
                .body(containsString("<strong>official time</strong>, Timo Falk"))
                .body(containsString("tap, Finish mat"))
                .body(containsString("checked</span> by you"))
                .body(containsString("changed since it was checked"))
                .body(containsString("value=\"" + PROTEST + ":aa\""))
                .body(not(containsString("value=\"" + RACE + ":bb\"")));
    }

    @Test
    void chosen_rows_are_checked_as_they_were_looked_at() {
        rowChecks();
        var checks = urlPathEqualTo("/api/results/races/" + RACE + "/row-checks");
        surroundings.services().stubFor(put(checks).willReturn(aResponse().withStatus(204)));

        form("which=chosen").post(HERE + "/rows").then().statusCode(422).body(containsString("Choose the rows"));
        form("row=" + PROTEST + ":aa&shown=" + PROTEST + ":aa&which=chosen")
                .post(HERE + "/rows?page=0")
                .then()
                .statusCode(303)
                .header("Location", endsWith(HERE + "/rows?page=0"));

        surroundings
                .services()
                .verify(putRequestedFor(checks)
                        .withRequestBody(
                                equalToJson("{\"rows\":[{\"entryId\":\"" + PROTEST + "\",\"seen\":\"aa\"}]}")));
    }

    @Test
    void a_row_of_ones_own_is_refused_with_the_reason() {
        rowChecks();
        surroundings
                .services()
                .stubFor(
                        put(urlPathEqualTo("/api/results/races/" + RACE + "/row-checks"))
                                .willReturn(
                                        aResponse()
                                                .withStatus(409)
                                                .withHeader("Content-Type", "application/problem+json")
                                                .withBody(
                                                        "{\"type\":\"/problems/own-row\",\"status\":409,\"detail\":\"You entered 101 yourself.\"}")));

        form("shown=" + PROTEST + ":aa&which=shown")
                .post(HERE + "/rows")
                .then()
                .statusCode(422)
                .body(containsString("You entered 101 yourself."));
    }

    /** One typed by Timo whose check lapsed, one of a device that the visitor checked. */
    private void rowChecks() {
        answer("/api/registration/events/" + RACE + "/officials", """
                [{"account":"%s","name":"Timo Falk","role":"TIMEKEEPER"}]""".formatted(PROTEST));
        answer("/api/results/races/" + RACE + "/row-checks", """
                {"items":[{"entryId":"%s","bib":"101","name":"Wilma","placeLabel":"1","outcome":"FINISHED","mark":"31:04","seen":"aa",
                 "entered":{"how":"official-time","account":"%s","at":"2026-11-20T12:00:00Z","byHand":true},
                 "lapsedAt":"2026-11-20T12:01:00Z","own":false},
                 {"entryId":"%s","bib":"102","name":"Bert","placeLabel":"2","outcome":"FINISHED","mark":"31:09","seen":"bb",
                 "entered":{"how":"TAP","device":"Finish mat","at":"2026-11-20T12:00:00Z","byHand":false},
                 "checkedAt":"2026-11-20T12:02:00Z","checkedBy":"%s","own":false}],"page":0,"size":100,"total":2}""".formatted(
                        PROTEST, PROTEST, RACE, Surroundings.ACCOUNT));
    }

    @Test
    void a_protest_is_lodged_and_decided() {
        var lodged = "/api/results/races/" + RACE + "/protests";
        var decided = "/api/results/protests/" + PROTEST + "/decision";
        surroundings.services().stubFor(post(urlPathEqualTo(lodged)).willReturn(created()));
        surroundings.services().stubFor(put(urlPathEqualTo(decided)).willReturn(ok()));

        form("bib=101&by=A+coach&ground=A+push")
                .post(HERE + "/protests")
                .then()
                .statusCode(303)
                .header("Location", endsWith(HERE));
        form("decision=REJECTED&reason=No+push")
                .post(HERE + "/protests/" + PROTEST)
                .then()
                .statusCode(303);

        surroundings
                .services()
                .verify(postRequestedFor(urlPathEqualTo(lodged))
                        .withRequestBody(equalToJson("{\"bib\":\"101\",\"by\":\"A coach\",\"ground\":\"A push\"}")));
        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(decided))
                        .withRequestBody(equalToJson("{\"decision\":\"REJECTED\",\"reason\":\"No push\"}")));
    }

    @Test
    void who_published_it_is_told_to_ask_somebody_else() {
        surroundings
                .services()
                .stubFor(
                        put(urlPathEqualTo("/api/results/races/" + RACE + "/results/versions/2/check"))
                                .willReturn(
                                        aResponse()
                                                .withStatus(409)
                                                .withHeader("Content-Type", "application/problem+json")
                                                .withBody(
                                                        "{\"type\":\"/problems/same-person\",\"status\":409,\"detail\":\"Ask a second official.\"}")));

        form("a=b")
                .post(HERE + "/versions/2/check")
                .then()
                .statusCode(422)
                .body(containsString("Ask a second official."));
    }

    @Test
    void the_jury_pauses_the_clock() {
        var clock = "/api/results/races/" + RACE + "/protest-clock";
        surroundings.services().stubFor(put(urlPathEqualTo(clock)).willReturn(ok()));

        form("turn=PAUSE&clockReason=The+jury+sits")
                .post(HERE + "/clock")
                .then()
                .statusCode(303);

        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(clock))
                        .withRequestBody(equalToJson("{\"turn\":\"PAUSE\",\"reason\":\"The jury sits\"}")));
    }

    @Test
    void two_versions_stand_side_by_side() {
        answer("/api/results/races/" + RACE + "/results/versions/1/comparison", """
                {"from":1,"to":2,"unchanged":1,"changes":[{"entryId":"%s","bib":"102","name":"Bert","direction":"BACKWARD",
                 "was":{"placeLabel":"2","mark":"32:10"},
                 "is":{"placeLabel":"DQ","rule":"IRR-2","reason":"Turned round"}},
                 {"entryId":"%s","bib":"103","name":"Cleo","direction":"BACKWARD",
                 "was":{"placeLabel":"3","mark":"33:00","sex":"M"},"is":{"placeLabel":"3","mark":"33:00","sex":"F","category":"F40"}},
                 {"entryId":"%s","bib":"104","name":"Dora","direction":"BACKWARD",
                 "was":{"placeLabel":"4","mark":"34:00"},"is":{"placeLabel":"4","mark":"34:00"}}]}""".formatted(RACE, RACE, RACE));

        browser()
                .get("/races/" + RACE + "/results/comparison?from=1&to=2")
                .then()
                .statusCode(200)
                .body(containsString("2, 32:10"))
                .body(containsString("DQ, IRR-2, Turned round"))
                .body(containsString("3, 33:00, M, no category"))
                .body(containsString("3, 33:00, F, F40"))
                .body(containsString("The exact time differs, or a leg."))
                .body(containsString("3 changed, 1 did not"))
                .body(not(containsString("Nothing changed")));
    }
}
