package org.backstretch.portal.round;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
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

/** Two heats, of which the winners and the fastest other run the final. */
@PortalTest
class RoundPagesTest {
    private static final String EVENT = "0192f000-0000-7000-8000-000000000050";
    private static final String RACE = "0192f000-0000-7000-8000-000000000051";
    private static final String LAST = "0192f000-0000-7000-8000-000000000052";
    private static final String ADA = "0192f000-0000-7000-8000-000000000061";
    private static final String BEA = "0192f000-0000-7000-8000-000000000062";
    private static final String CAT = "0192f000-0000-7000-8000-000000000063";
    private static final String ONE = "0192f000-0000-7000-8000-000000000071";
    private static final String TWO = "0192f000-0000-7000-8000-000000000072";
    private static final String ROUNDS = "/race-day/" + RACE + "/rounds";
    private static final String LANES = "/race-day/" + RACE + "/lanes";
    private static final String RESULTS = "/api/results/races/" + RACE;
    private static final String BROUGHT = "/api/registration/races/" + LAST + "/advancing-entries";

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void two_heats_and_a_final() {
        surroundings.forget();
        answer("/api/registration/races/" + RACE, race(RACE, "100 m heats"));
        answer("/api/registration/events/" + EVENT, """
                {"id":"%s","name":"Night","place":"Cupar","firstDay":"2026-11-21","lastDay":"2026-11-21","zone":"Europe/London",
                 "status":"OPEN","races":[%s,%s]}""".formatted(
                        EVENT, race(RACE, "100 m heats"), race(LAST, "100 m final")));
        answer(RESULTS, """
                {"raceId":"%s","eventId":"%s","stage":"RUNNING","rehearsal":false,"starts":[],"ruleSet":"HOUSE",
                 "counts":{"entries":3,"finished":3,"out":0,"review":0,"dnf":0,"dq":0,"dns":0},
                 "youMay":{"officiate":true,"own":true}}""".formatted(RACE, EVENT));
        answer(RESULTS + "/advancement", round(0, "", "null"));
        answer(RESULTS + "/lanes", lanes("AS_ENTERED"));
        answer(BROUGHT, "[]");
    }

    private static String race(String id, String name) {
        return """
                {"id":"%s","eventId":"%s","eventName":"Night","zone":"Europe/London","firstDay":"2026-11-21","name":"%s",
                 "discipline":"100M","directions":["BACKWARD"],"timing":"FAT","ruleSet":"HOUSE","entries":3,
                 "waves":[{"id":"%s","name":"Heat 1","plannedStart":"2026-11-21T10:00:00Z"},
                          {"id":"%s","name":"Heat 2","plannedStart":"2026-11-21T10:10:00Z"}],
                 "categories":[],"eventStatus":"OPEN","withdrawn":false}""".formatted(id, EVENT, name, ONE, TWO);
    }

    private static String round(int out, String openDraws, String noTimes) {
        return """
                {"raceId":"%s","status":"PROVISIONAL","version":1,
                 "progression":{"raceId":"%s","name":"100 m final","byPlace":1,"byTime":1,"lanes":8},"out":%d,
                 "heats":[{"number":1,"waveId":"%s","name":"Heat 1","plannedStart":"2026-11-21T10:00:00Z","timing":"FAT","out":0,
                           "entries":[{"entryId":"%s","bib":"11","name":"Ada","lane":4,"place":1,"placeLabel":"1",
                                       "outcome":"FINISHED","mark":"17.31","qualified":"Q","why":"place 1 in heat 1"},
                                      {"entryId":"%s","bib":"12","name":"<b>Bea</b>","place":2,"placeLabel":"2",
                                       "outcome":"FINISHED","mark":"17.40","why":"behind those who advance"}]},
                          {"number":2,"waveId":"%s","name":"Heat 2","timing":"HAND","out":0,
                           "entries":[{"entryId":"%s","bib":"21","name":"Cat","place":1,"placeLabel":"1",
                                       "outcome":"FINISHED","mark":"17.5","qualified":"Q","why":"place 1 in heat 2"}]}],
                 "openDraws":[%s],"draws":[],"noTimes":%s}""".formatted(RACE, LAST, out, ONE, ADA, BEA, TWO, CAT, openDraws, noTimes);
    }

    private static String lanes(String way) {
        return """
                {"raceId":"%s","way":"%s","lanes":8,"seed":4711,"moves":1,
                 "heats":[{"number":1,"waveId":"%s","name":"Heat 1","entries":[
                            {"entryId":"%s","bib":"11","name":"Ada","lane":4,"moves":false}]},
                          {"number":2,"waveId":"%s","name":"Heat 2","entries":[
                            {"entryId":"%s","bib":"12","name":"Bea","lane":3,"moves":true},
                            {"entryId":"%s","bib":"21","name":"Cat","lane":5,"moves":false}]}]}""".formatted(RACE, way, ONE, ADA, TWO, BEA, CAT);
    }

    private void answer(String path, String json) {
        surroundings.services().stubFor(get(urlPathEqualTo(path)).willReturn(okJson(json)));
    }

    private static RequestSpecification form(String body) {
        return signedIn()
                .header("Origin", "https://race.example")
                .contentType("application/x-www-form-urlencoded")
                .body(body);
    }

    @Test
    void everybody_sees_places_in_the_heats_who_goes_on_and_why() {
        browser()
                .get("/races/" + RACE + "/heats")
                .then()
                .statusCode(200)
                .body(containsString("To <a href=\"/races/" + LAST + "/heats\">100 m final</a>"))
                .body(containsString("the winner of each heat and the fastest other"))
                .body(containsString("provisional"))
                .body(containsString("<strong class=\"good\">Q</strong>"))
                .body(containsString("place 1 in heat 1"))
                .body(containsString("&lt;b&gt;Bea&lt;/b&gt;"))
                .body(containsString("aria-current=\"page\">Heats"));
    }

    @Test
    void what_is_not_settled_is_said_before_anything_else() {
        answer(
                RESULTS + "/advancement",
                round(0, openDraw(), "\"heats were timed by FAT and HAND, whose times are not compared\""));

        browser()
                .get("/races/" + RACE + "/heats")
                .then()
                .body(containsString("A draw must decide:"))
                .body(containsString("1 of 12 Bea, 21 Cat"))
                .body(containsString("heats were timed by FAT and HAND"));
    }

    @Test
    void the_organizer_leads_the_round_to_a_race_of_its_kind() {
        surroundings
                .services()
                .stubFor(put(urlPathEqualTo(RESULTS + "/progression")).willReturn(okJson("{}")));
        signedIn().get(ROUNDS).then().statusCode(200).body(containsString(">100 m final</option>"));

        form("nextRace=" + LAST + "&byPlace=2&byTime=2&lanes=8")
                .post(ROUNDS + "/progression")
                .then()
                .statusCode(303)
                .header("Location", endsWith(ROUNDS + "?done=saved"));

        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(RESULTS + "/progression"))
                        .withRequestBody(
                                equalToJson("{\"nextRace\":\"%s\",\"byPlace\":\"2\",\"byTime\":\"2\",\"lanes\":\"8\"}"
                                        .formatted(LAST))));
    }

    @Test
    void the_qualified_are_brought_into_the_final_as_they_are_now() {
        surroundings.services().stubFor(post(urlPathEqualTo(BROUGHT)).willReturn(okJson("{}")));
        signedIn().get(ROUNDS).then().body(containsString("2 advance, 2 of them are not entered there."));

        form("").post(ROUNDS + "/entries").then().statusCode(303).header("Location", endsWith("?done=brought"));

        surroundings
                .services()
                .verify(postRequestedFor(urlPathEqualTo(BROUGHT))
                        .withRequestBody(equalToJson(
                                "{\"entries\":[{\"from\":\"%s\"},{\"from\":\"%s\"}]}".formatted(ADA, CAT))));
    }

    @Test
    void nobody_is_brought_while_a_draw_is_open() {
        answer(RESULTS + "/advancement", round(0, openDraw(), "null"));

        signedIn().get(ROUNDS).then().body(not(containsString("Bring the qualified")));
        form("").post(ROUNDS + "/entries").then().statusCode(422).body(containsString("Look again."));

        surroundings.services().verify(0, postRequestedFor(urlPathEqualTo(BROUGHT)));
    }

    @Test
    void who_does_not_advance_any_more_is_withdrawn_with_one_click() {
        var bea = "0192f000-0000-7000-8000-000000000082";
        answer(BROUGHT, """
                [{"from":"%s","entryId":"%s","bib":"11","name":"Ada","status":"CONFIRMED"},
                 {"from":"%s","entryId":"%s","bib":"12","name":"Bea","status":"CONFIRMED"}]""".formatted(ADA, ADA, BEA, bea));
        var withdrawal = "/api/registration/entries/" + bea + "/withdrawal";
        surroundings.services().stubFor(put(urlPathEqualTo(withdrawal)).willReturn(okJson("{}")));

        signedIn()
                .get(ROUNDS)
                .then()
                .body(containsString("not advancing any more"))
                .body(containsString(ROUNDS + "/entries/" + bea + "/withdrawal"))
                .body(not(containsString(ROUNDS + "/entries/" + ADA + "/withdrawal")));
        form("").post(ROUNDS + "/entries/" + bea + "/withdrawal").then().statusCode(303);

        surroundings.services().verify(putRequestedFor(urlPathEqualTo(withdrawal)));
    }

    @Test
    void a_draw_is_left_to_the_server_or_typed_as_people_drew_it() {
        answer(RESULTS + "/advancement", round(0, openDraw(), "null"));
        surroundings.services().stubFor(post(urlPathEqualTo(RESULTS + "/draws")).willReturn(okJson("[]")));
        surroundings.services().stubFor(put(urlPathEqualTo(RESULTS + "/draws")).willReturn(okJson("[]")));
        signedIn().get(ROUNDS).then().body(containsString("Let the server draw"));

        form("among=12&among=21&order=&way=lots").post(ROUNDS + "/draws").then().statusCode(303);
        form("among=12&among=21&order=21,+12&way=people")
                .post(ROUNDS + "/draws")
                .then()
                .statusCode(303);

        surroundings
                .services()
                .verify(postRequestedFor(urlPathEqualTo(RESULTS + "/draws"))
                        .withRequestBody(equalToJson("{\"among\":[\"12\",\"21\"]}")));
        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(RESULTS + "/draws"))
                        .withRequestBody(equalToJson("{\"order\":[\"21\",\"12\"]}")));
    }

    @Test
    void heats_and_lanes_are_looked_at_before_they_are_used_from_the_same_seed() {
        surroundings
                .services()
                .stubFor(post(urlPathEqualTo(RESULTS + "/lanes/preview")).willReturn(okJson(lanes("MARKS"))));
        surroundings.services().stubFor(put(urlPathEqualTo(RESULTS + "/lanes")).willReturn(okJson(lanes("MARKS"))));
        var heats = "/api/registration/races/" + RACE + "/heats";
        surroundings.services().stubFor(put(urlPathEqualTo(heats)).willReturn(okJson("{\"moved\":1}")));

        form("way=MARKS&lanes=8&marks=11+17.2%0A12+17.4&act=look")
                .post(LANES)
                .then()
                .statusCode(200)
                .body(containsString("1 would run in another heat"))
                .body(containsString("name=\"seed\" value=\"4711\""));
        form("way=MARKS&lanes=8&marks=11+17.2&seed=4711&act=use")
                .post(LANES)
                .then()
                .statusCode(422);
        surroundings.services().verify(0, putRequestedFor(urlPathEqualTo(heats)));
        form("way=MARKS&lanes=8&marks=11+17.2&seed=4711&act=use&reason=New+marks")
                .post(LANES)
                .then()
                .statusCode(303)
                .header("Location", endsWith(LANES + "?done=lanes#now"));

        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(heats))
                        .withRequestBody(equalToJson(
                                "{\"heats\":[{\"waveId\":\"%s\",\"entries\":[\"%s\"]}]}".formatted(TWO, BEA))));
        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(RESULTS + "/lanes")).withRequestBody(equalToJson("""
                                {"way":"MARKS","lanes":"8","marks":[{"bib":"11","mark":"17.2"}],"seed":"4711",
                                 "reason":"New marks"}""")));
    }

    @Test
    void a_lane_that_is_taken_is_said_beside_its_runner_and_nothing_typed_is_lost() {
        surroundings
                .services()
                .stubFor(
                        post(urlPathEqualTo(RESULTS + "/lanes/preview"))
                                .willReturn(
                                        aResponse()
                                                .withStatus(400)
                                                .withHeader("Content-Type", "application/problem+json")
                                                .withBody(
                                                        "{\"type\":\"/problems/invalid\",\"status\":400,\"field\":\"given[2].lane\",\"detail\":\"Lane 3 of Heat 2 is given to bib 12 already.\"}")));
        var typed = "lane-" + ADA + "=4&lane-" + BEA + "=3&lane-" + CAT + "=3&reason=Wet&act=hand";

        var page = form(typed).post(LANES).then().statusCode(422);

        page.body(containsString("Lane 3 of Heat 2 is given to bib 12 already."))
                .body(containsString("name=\"lane-" + CAT + "\" value=\"3\""))
                .body(containsString("value=\"Wet\""));
        form("lane-" + ADA + "=four&reason=Wet&act=hand")
                .post(LANES)
                .then()
                .statusCode(422)
                .body(containsString("A lane is a number from 1 to 100."));
        surroundings.services().verify(0, putRequestedFor(urlPathEqualTo(RESULTS + "/lanes")));
    }

    @Test
    void lanes_stand_on_the_start_list_which_is_there_without_them() {
        answer("/api/registration/races/" + RACE + "/start-list", """
                {"items":[{"entryId":"%s","bib":"11","name":"Ada","direction":"BACKWARD","waveName":"Heat 1"}],
                 "page":0,"size":200,"total":1}""".formatted(ADA));
        var page = "/races/" + RACE + "/start-list";

        browser().get(page).then().statusCode(200).body(containsString("<td class=\"num\">4</td>"));
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo(RESULTS + "/lanes"))
                        .willReturn(aResponse().withStatus(503)));
        browser().get(page).then().statusCode(200).body(containsString("Ada")).body(not(containsString(">Lane<")));
    }

    private static String openDraw() {
        return """
                {"places":1,"among":[{"entryId":"%s","bib":"12","name":"Bea"},{"entryId":"%s","bib":"21","name":"Cat"}]}""".formatted(BEA, CAT);
    }
}
