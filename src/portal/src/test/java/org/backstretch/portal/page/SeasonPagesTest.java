package org.backstretch.portal.page;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.backstretch.portal.testing.Session.browser;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.restassured.response.ValidatableResponse;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PortalTest
class SeasonPagesTest {
    private static final String RACE = "0192f000-0000-7000-8000-000000000011";
    private static final String SERIES = "0192f000-0000-7000-8000-000000000031";
    private static final String CHALLENGE = "0192f000-0000-7000-8000-000000000041";
    private static final String RUN = "0192f000-0000-7000-8000-000000000051";
    private static final String RUNNER = "0192f000-0000-7000-8000-000000000061";
    private static final String NASTY = "<script>alert(1)</script>";
    private static final String ESCAPED = "&lt;script&gt;alert(1)&lt;/script&gt;";

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void a_series_a_ranking_and_a_challenge() {
        surroundings.forget();
        answer("/api/registration/series", page(series("OPEN")));
        answer("/api/registration/series/" + SERIES, series("OPEN"));
        answer("/api/registration/events", page(""));
        answer("/api/registration/disciplines", "[{\"code\":\"5KR\",\"name\":\"5 km (road)\",\"kind\":\"ROAD\"}]");
        answer("/api/registration/challenges", page(""));
        answer("/api/registration/challenges/" + CHALLENGE, challenge("PUBLIC", true));
        answer("/api/registration/me", "{\"id\":\"%s\",\"publicName\":\"Ada\"}".formatted(RUNNER));
        answer(
                "/api/leaderboards/boards/" + CHALLENGE + ".members",
                members(
                        2,
                        "\"edition\":2,"
                                + "\"correctedAt\":\"2026-10-09T08:00:00Z\",\"correction\":\"The loop is shorter\","));
        answer("/api/leaderboards/boards/" + CHALLENGE + ".teams", members(2, ""));
        answer("/api/results/challenges/" + CHALLENGE + "/activities", page(run()));
    }

    private void answer(String path, String json) {
        surroundings.services().stubFor(get(urlPathEqualTo(path)).willReturn(okJson(json)));
    }

    @Test
    void a_series_that_the_boards_do_not_know_yet_says_so() {
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo("/api/leaderboards/boards")).willReturn(problem(404, "not-here-yet")));

        browser()
                .get("/series/" + SERIES)
                .then()
                .statusCode(200)
                .body(containsString("No standings yet."))
                .body(containsString("The best 1 day counts"));
    }

    @Test
    void standings_of_a_series_show_total_days_and_each_race_and_what_was_dropped() {
        answer("/api/leaderboards/boards", "[" + line(SERIES + ".backward.sex-F", "SERIES") + "]");
        answer(
                "/api/leaderboards/boards/" + SERIES + ".backward.sex-F",
                board(SERIES + ".backward.sex-F", """
                {"competitorId":"%s","place":1,"placeLabel":"1","name":"%s","clubName":"RC Isar","score":100,
                 "contributions":[{"of":"%s","place":1,"score":100,"counts":true},{"of":"%s","place":2,"score":99,"counts":false}]}""".formatted(RUNNER, NASTY, RACE, RUN)));

        browser()
                .get("/series/" + SERIES)
                .then()
                .statusCode(200)
                .body(allOf(containsString(ESCAPED), not(containsString(NASTY))))
                .body(containsString("<td class=\"num time\">100</td>"))
                .body(containsString("dropped: </span>99"))
                .body(containsString("RC Isar"));
    }

    @Test
    void a_ranking_is_chosen_by_sex_and_season() {
        answer(
                "/api/leaderboards/boards",
                "[" + line("ranking-5KR-backward.F.all", "RANKING") + ","
                        + line("ranking-5KR-backward.F.2027", "RANKING") + ","
                        + line("ranking-5KR-backward.M.all", "RANKING") + "]");
        answer(
                "/api/leaderboards/boards/ranking-5KR-backward.F.2027",
                board("ranking-5KR-backward.F.2027", """
                {"competitorId":"%s","place":1,"placeLabel":"1","name":"%s","mark":"31:04","raceId":"%s","day":"2027-06-01"}""".formatted(RUNNER, NASTY, RACE)));

        browser()
                .get("/rankings?discipline=5KR&direction=backward&sex=F&season=2027")
                .then()
                .statusCode(200)
                .body(containsString(ESCAPED))
                .body(containsString("31:04"))
                .body(containsString("1 Jun 2027"))
                .body(containsString("all time"));
    }

    @Test
    void a_ranking_without_an_official_mark_says_so() {
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo("/api/leaderboards/boards")).willReturn(problem(404, "not-here-yet")));

        browser().get("/rankings").then().statusCode(200).body(containsString("No official mark yet."));
    }

    @Test
    void a_record_says_in_words_whether_it_was_checked() {
        answer("/api/leaderboards/records", page("""
                {"board":"records-5KR-backward.F.F45~2b","name":"5 km","discipline":"5KR","direction":"BACKWARD","rows":[
                 {"competitorId":"%s","place":1,"placeLabel":"1","name":"%s","mark":"31:04","raceId":"%s","day":"2027-06-01",
                  "recordStatus":"PENDING"}]}""".formatted(RUNNER, NASTY, RACE)));

        browser()
                .get("/records")
                .then()
                .statusCode(200)
                .body(containsString(ESCAPED))
                .body(containsString("Women F45+"))
                .body(containsString("<td>5 km (road)</td>"))
                .body(containsString("<span class=\"state amber\">not checked yet</span></td>"));
    }

    @Test
    void records_stand_beside_the_best_known_marks_that_are_known_well_enough() {
        answer("/api/leaderboards/records", page(""));
        answer("/api/registration/disciplines", "[{\"code\":\"3000M\",\"name\":\"3000 m\",\"kind\":\"TRACK\"}]");

        browser()
                .get("/records")
                .then()
                .statusCode(200)
                .body(containsString("Best known marks"))
                .body(containsString("<td>3000 m</td><td>Men</td><td class=\"num time\">11:00.56</td>"))
                .body(containsString("<span class=\"state good\">high</span>"))
                .body(containsString("<span class=\"state amber\">medium</span>"))
                .body(not(containsString("contested")))
                .body(not(containsString("superseded")));
        browser().get("/records?direction=forward").then().body(not(containsString("Best known marks")));
    }

    @Test
    void a_corrected_challenge_says_when_and_why_and_links_its_earlier_editions() {
        browser()
                .get("/challenges/" + CHALLENGE)
                .then()
                .statusCode(200)
                .body(containsString("<strong>Final</strong> since"))
                .body(containsString("because: The loop is shorter"))
                .body(containsString("?edition=1"));
    }

    @Test
    void an_earlier_edition_is_read_from_its_own_board() {
        var first = CHALLENGE + ".members.edition-1";
        answer("/api/leaderboards/boards/" + first, members(7, ""));
        answer("/api/leaderboards/boards/" + CHALLENGE + ".teams.edition-1", members(7, ""));

        browser()
                .get("/challenges/" + CHALLENGE + "?edition=1")
                .then()
                .statusCode(200)
                .body(containsString("An earlier edition."))
                .body(containsString("7.0"))
                .body(not(containsString("live/challenge.js")));
    }

    @Test
    void a_challenge_for_members_shows_a_stranger_no_board_and_asks_for_none() {
        answer("/api/registration/challenges/" + CHALLENGE, challenge("MEMBERS", false));
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo("/api/leaderboards/boards/" + CHALLENGE + ".members"))
                        .willReturn(problem(404, "not-here-yet")));

        browser()
                .get("/challenges/" + CHALLENGE)
                .then()
                .statusCode(200)
                .body(containsString("The boards are for members."));
    }

    @Test
    void a_correction_says_what_counts_in_metres_and_why() {
        var correction = urlPathEqualTo("/api/results/challenges/" + CHALLENGE + "/activities/" + RUN + "/correction");
        surroundings.services().stubFor(put(correction).willReturn(okJson("{}")));

        sent("kilometres=1,6&reason=The+loop+is+800+m", "/organizer/challenges/" + CHALLENGE + "/runs/" + RUN)
                .statusCode(303);

        surroundings.services().verify(putRequestedFor(correction).withRequestBody(equalToJson("""
                {"distanceMetres":"1600","refused":false,"reason":"The loop is 800 m"}""")));
    }

    @Test
    void a_correction_that_cannot_be_read_stays_in_its_form() {
        sent("kilometres=many&reason=Because", "/organizer/challenges/" + CHALLENGE + "/runs/" + RUN)
                .statusCode(422)
                .body(containsString("Say how many kilometres count"))
                .body(containsString("value=\"Because\""));
    }

    @Test
    void a_series_is_created_from_a_form() {
        surroundings
                .services()
                .stubFor(post(urlPathEqualTo("/api/registration/series"))
                        .withRequestBody(equalToJson("""
                                {"name":"Evenings","scoring":"POINTS_DOWN","points":null,"first":"100","step":"1","perSex":true,"best":null,
                                 "minimum":"1","countback":false,"legs":[{"raceId":"%s","day":null}]}""".formatted(RACE)))
                        .willReturn(okJson(series("DRAFT"))));

        sent(
                        "name=Evenings&scoring=POINTS_DOWN&first=100&step=1&points=20&best=&minimum=1&perSex=yes&races="
                                + RACE,
                        "/organizer/series/new")
                .statusCode(303)
                .header("Location", containsString("/series/" + SERIES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/organizer",
                "/organizer/series/new",
                "/organizer/series/" + SERIES,
                "/organizer/challenges/" + CHALLENGE + "/runs",
                "/organizer/challenges/new"
            })
    void pages_of_an_organizer_carry_no_script_or_style_of_their_own(String page) {
        signedIn()
                .get(page)
                .then()
                .statusCode(200)
                .body(not(containsString(" style=")))
                .body(not(containsString("<script>")));
    }

    private static ValidatableResponse sent(String form, String path) {
        return signedIn()
                .header("Origin", "https://race.example")
                .contentType("application/x-www-form-urlencoded")
                .body(form)
                .post(path)
                .then();
    }

    private static ResponseDefinitionBuilder problem(int status, String slug) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/problem+json")
                .withBody("{\"type\":\"/problems/%s\",\"status\":%d}".formatted(slug, status));
    }

    private static String series(String status) {
        return """
                {"id":"%s","name":"Evenings","scoring":"POINTS_DOWN","points":[],"first":100,"step":1,"perSex":true,"best":1,"minimum":1,
                 "countback":false,"legs":[{"raceId":"%s","day":"2027-06-01","raceName":"Mile","eventName":"Night"},{"raceId":"%s","day":"2027-06-08"}],
                 "status":"%s","organizer":"%s","youMay":{"edit":true}}""".formatted(SERIES, RACE, RUN, status, RUNNER);
    }

    private static String challenge(String visibility, boolean edit) {
        return """
                {"id":"%s","name":"June","description":"","metric":"BACKWARD_DISTANCE","teamMeasure":"SUM","firstDay":"2026-09-01",
                 "lastDay":"2026-09-30","days":"PARTICIPANT","zone":"Europe/Berlin","minEvidence":0,"opensAt":"2026-08-31T10:00:00Z",
                 "finalAt":"2026-10-02T00:00:00Z","status":"OPEN","visibility":"%s","organizer":"%s","teams":[],"members":1,
                 "youMay":{"edit":%s}}""".formatted(CHALLENGE, visibility, RUNNER, edit);
    }

    private static String members(int kilometres, String more) {
        return """
                {"id":"%s.members","name":"Members",%s"version":"a","total":1,"finished":1,"stillOut":0,
                 "rows":[{"competitorId":"%s","place":1,"placeLabel":"1","name":"Ada","score":%d000}]}""".formatted(CHALLENGE, more, RUNNER, kilometres);
    }

    private static String run() {
        return """
                {"id":"%s","personId":"%s","startedAt":"2026-09-05T08:00:00Z","zone":"Europe/Berlin","direction":"BACKWARD",
                 "distanceMetres":2400,"durationSeconds":1800,"evidence":0,"late":false,"status":"COUNTED"}""".formatted(RUN, RUNNER);
    }

    private static String line(String id, String kind) {
        return "{\"id\":\"%s\",\"name\":\"all\",\"kind\":\"%s\",\"size\":1,\"finished\":1}".formatted(id, kind);
    }

    private static String board(String id, String row) {
        return """
                {"id":"%s","name":"all","version":"a","total":1,"finished":1,"stillOut":0,"rows":[%s]}""".formatted(id, row);
    }

    private static String page(String item) {
        return "{\"items\":[" + item + "],\"page\":0,\"size\":500,\"total\":" + (item.isEmpty() ? 0 : 1) + "}";
    }
}
