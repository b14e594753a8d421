package org.backstretch.portal.page;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.backstretch.portal.testing.Session.browser;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@PortalTest
class PagesTest {
    private static final String RACE = "0192f000-0000-7000-8000-000000000011";
    private static final String EVENT = "0192f000-0000-7000-8000-000000000001";
    private static final String NASTY = "<script>alert(1)</script>";
    private static final String ESCAPED = "&lt;script&gt;alert(1)&lt;/script&gt;";

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void a_race_with_one_finisher_whose_name_is_not_nice() {
        surroundings.forget();
        answer("/api/registration/events", "{\"items\":[],\"page\":0,\"size\":30,\"total\":0}");
        answer("/api/registration/races/" + RACE, race());
        answer("/api/registration/events/" + EVENT, event());
        answer(
                "/api/registration/races/" + RACE + "/start-list",
                page("{\"entryId\":\"%s\",\"bib\":\"1\",\"name\":\"%s\",\"direction\":\"BACKWARD\"}"
                        .formatted(EVENT, NASTY)));
        answer("/api/results/races/" + RACE, state());
        answer("/api/results/races/" + RACE + "/results", page(row("entryId")));
        answer("/api/results/races/" + RACE + "/results/versions", "[]");
        answer(
                "/api/leaderboards/boards",
                "[{\"id\":\"%s.backward\",\"name\":\"all\",\"size\":1,\"finished\":1}]".formatted(RACE));
        answer("/api/leaderboards/boards/" + RACE + ".backward", board());
    }

    private void answer(String path, String json) {
        surroundings.services().stubFor(get(urlPathEqualTo(path)).willReturn(okJson(json)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/races/" + RACE,
                "/races/" + RACE + "/start-list",
                "/races/" + RACE + "/results",
                "/events/" + EVENT
            })
    void names_are_text_on_every_page(String page) {
        browser().get(page).then().statusCode(200).body(containsString(ESCAPED)).body(not(containsString(NASTY)));
    }

    @Test
    void what_was_searched_for_is_text_too() {
        browser()
                .get("/?search=%3Cscript%3Ealert(1)%3C/script%3E")
                .then()
                .body(allOf(containsString(ESCAPED), not(containsString(NASTY))));
    }

    @Test
    void no_page_carries_script_or_style_of_its_own() {
        browser()
                .get("/races/" + RACE)
                .then()
                .body(not(containsString(" style=")))
                .body(not(containsString(" onclick=")))
                .body(not(containsString("<script>")));
    }

    @ParameterizedTest
    @CsvSource({"2020-11-20,0", "2999-11-20,1"})
    void only_an_event_that_is_not_over_offers_a_way_in(String lastDay, int offers) {
        answer("/api/registration/events/" + EVENT, event().replace("2026-11-20", lastDay));

        var page = browser()
                .get("/events/" + EVENT)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertEquals(offers, page.split("/races/" + RACE + "/enter", -1).length - 1);
    }

    @Test
    void an_empty_calendar_says_so_and_what_to_do() {
        browser().get("/").then().statusCode(200).body(containsString("The track is empty, for now."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/events/0192f000-0000-7000-8000-000000000099", "/events/nonsense", "/races/1"})
    void what_is_not_there_is_a_friendly_page(String page) {
        surroundings
                .services()
                .stubFor(any(anyUrl()).atPriority(10).willReturn(problem(404, "not-here", "There is none.")));

        browser().get(page).then().statusCode(404).contentType("text/html").body(containsString("Nothing runs here"));
    }

    @Test
    void a_service_that_is_away_is_a_page_that_says_so() {
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo("/api/registration/events"))
                        .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

        browser().get("/").then().statusCode(503).header("Retry-After", "5").body(containsString("Away for a moment"));
    }

    @Test
    void a_race_that_has_not_reached_the_boards_yet_is_waited_for() {
        var boards = urlPathEqualTo("/api/leaderboards/boards/" + RACE + ".backward");
        surroundings
                .services()
                .stubFor(get(boards)
                        .inScenario("arrival")
                        .whenScenarioStateIs("Started")
                        .willReturn(problem(404, "not-here-yet", "Not known here yet."))
                        .willSetStateTo("arrived"));
        surroundings
                .services()
                .stubFor(get(boards)
                        .inScenario("arrival")
                        .whenScenarioStateIs("arrived")
                        .willReturn(okJson(board())));

        browser().get("/races/" + RACE).then().statusCode(200).body(containsString("31:04"));
    }

    @Test
    void clubs_that_score_as_teams_have_a_board_of_their_own() {
        answer("/api/leaderboards/boards", """
                [{"id":"%s.backward","name":"Backward","size":1,"finished":1},
                 {"id":"%s.backward.teams","name":"Backward teams","kind":"TEAM_SCORE","size":2,"finished":1}]""".formatted(RACE, RACE));
        answer("/api/leaderboards/boards/" + RACE + ".backward.teams", """
                {"id":"%s.backward.teams","name":"Backward teams","version":"a","total":2,"finished":1,"stillOut":0,
                 "rows":[{"competitorId":"%s","place":1,"placeLabel":"1","name":"RC Isar","score":6,
                          "contributions":[{"of":"%s","place":1,"score":1,"counts":true},{"of":"%s","place":5,"score":5,"counts":true}]},
                         {"competitorId":"%s","name":"Fife AC"}]}""".formatted(RACE, EVENT, EVENT, RACE, RACE));

        browser().get("/races/" + RACE).then().body(containsString("?board=backward.teams"));
        browser()
                .get("/races/" + RACE + "?board=backward.teams")
                .then()
                .statusCode(200)
                .body(containsString("RC Isar"))
                .body(containsString("1 + 5"))
                .body(containsString("not complete"));
    }

    @Test
    void a_refusal_stands_beside_its_field_and_nothing_typed_is_lost() {
        surroundings
                .services()
                .stubFor(
                        post(urlPathEqualTo("/api/registration/events"))
                                .willReturn(
                                        aResponse()
                                                .withStatus(400)
                                                .withHeader("Content-Type", "application/problem+json")
                                                .withBody(
                                                        "{\"status\":400,\"violations\":[{\"field\":\"plan.body.name\",\"message\":\"must not be blank\"}]}")));

        var answer = signedIn()
                .header("Origin", "https://race.example")
                .contentType("application/x-www-form-urlencoded")
                .body("name=&place=Augsburg")
                .post("/organizer/events/new");

        answer.then()
                .statusCode(422)
                .body(containsString("must not be blank"))
                .body(containsString("value=\"Augsburg\""));
    }

    @Test
    void a_stranger_to_the_event_cannot_open_its_race_day() {
        signedIn().get("/race-day/" + RACE).then().statusCode(403).body(containsString("You are not an official"));
    }

    private static ResponseDefinitionBuilder problem(int status, String slug, String detail) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/problem+json")
                .withBody(
                        "{\"type\":\"/problems/%s\",\"status\":%d,\"detail\":\"%s\"}".formatted(slug, status, detail));
    }

    private static String race() {
        return """
                {"id":"%s","eventId":"%s","eventName":"%s","zone":"Europe/Berlin","firstDay":"2026-11-20","name":"5 km","discipline":"5KR",
                 "disciplineName":"5 km (road)","distanceMetres":5000,"directions":["BACKWARD"],"timing":"HAND","ruleSet":"HOUSE","entries":1,
                 "waves":[{"id":"%s","name":"Wave 1","plannedStart":"2026-11-20T13:00:00Z"}],"categories":[],"eventStatus":"OPEN","withdrawn":false}""".formatted(RACE, EVENT, NASTY, EVENT);
    }

    @Test
    void an_event_that_takes_entries_says_what_they_cost() {
        answer("/api/registration/events/" + EVENT, event().replace("2026-11-20", "2999-11-20"));
        answer(
                "/api/registration/events/" + EVENT + "/prices",
                "[{\"raceId\":\"%s\",\"currency\":\"EUR\",\"amount\":1500}]".formatted(RACE));

        browser().get("/events/" + EVENT).then().statusCode(200).body(containsString("15.00 EUR"));
    }

    private static String event() {
        return """
                {"id":"%s","name":"%s","place":"Augsburg","country":"DE","firstDay":"2026-11-20","lastDay":"2026-11-20","zone":"Europe/Berlin",
                 "status":"OPEN","description":"%s","races":[%s],"youMay":{"edit":false,"officiate":false}}""".formatted(EVENT, NASTY, NASTY, race());
    }

    private static String state() {
        return """
                {"raceId":"%s","eventId":"%s","stage":"RUNNING","starts":[],"ruleSet":"HOUSE",
                 "counts":{"entries":1,"finished":1,"out":0,"review":0,"dnf":0,"dq":0,"dns":0},"youMay":{"officiate":false,"own":false}}""".formatted(RACE, EVENT);
    }

    private static String row(String id) {
        return """
                {"%s":"%s","place":1,"placeLabel":"1","bib":"1","name":"%s","clubName":"%s","sex":"F","direction":"BACKWARD",
                 "outcome":"FINISHED","mark":"31:04","millis":1863900,"gapMillis":0}""".formatted(id, EVENT, NASTY, NASTY);
    }

    private static String board() {
        return """
                {"id":"%s.backward","name":"all","stage":"RUNNING","version":"a","total":1,"finished":1,"stillOut":0,"rows":[%s]}""".formatted(RACE, row("competitorId"));
    }

    private static String page(String item) {
        return "{\"items\":[" + item + "],\"page\":0,\"size\":500,\"total\":1}";
    }
}
