package org.backstretch.portal.screen;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.backstretch.portal.testing.Session.browser;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The board on the wall. */
@PortalTest
class ScreenPageTest {
    private static final String RACE = "0192f000-0000-7000-8000-000000000071";
    private static final String HERE = "/races/" + RACE + "/screen";
    private static final String NASTY = "<script>alert(1)</script>";

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void a_race_of_two_directions() {
        surroundings.forget();
        answer("/api/registration/races/" + RACE, """
                {"id":"%s","eventId":"%s","eventName":"Night","zone":"Europe/Berlin","firstDay":"2026-06-01","name":"5 km",
                 "discipline":"5KR","directions":["BACKWARD","FORWARD"],"timing":"GUN_CLOCK","ruleSet":"HOUSE","entries":5,
                 "waves":[],"categories":[],"eventStatus":"OPEN","withdrawn":false}""".formatted(RACE, RACE));
        state("RUNNING", false, false);
        answer("/api/leaderboards/boards", """
                [{"id":"%1$s.backward","name":"backward","size":2,"finished":1},
                 {"id":"%1$s.backward.sex-F","name":"backward women","size":1,"finished":1},
                 {"id":"%1$s.backward.teams","name":"backward teams","kind":"TEAM_SCORE","size":1,"finished":1},
                 {"id":"%1$s.forward","name":"forward","size":1,"finished":1}]""".formatted(RACE));
        board("backward", "Ada " + NASTY);
        board("backward.sex-F", "Wilma");
        board("forward", "Vera");
    }

    private void answer(String path, String json) {
        surroundings.services().stubFor(get(urlPathEqualTo(path)).willReturn(okJson(json)));
    }

    private void state(String stage, boolean isRehearsal, boolean officiate) {
        answer("/api/results/races/" + RACE, """
                {"raceId":"%s","eventId":"%s","stage":"%s","rehearsal":%b,
                 "starts":[{"waveId":"%s","gun":"2026-06-01T10:05:00Z"},{"waveId":"%s","gun":"2026-06-01T10:00:00Z"}],
                 "ruleSet":"HOUSE","counts":{"entries":5,"finished":3,"out":2,"review":0,"dnf":0,"dq":0,"dns":0},
                 "youMay":{"officiate":%b,"own":false}}""".formatted(RACE, RACE, stage, isRehearsal, RACE, RACE, officiate));
    }

    private void board(String key, String name) {
        answer("/api/leaderboards/boards/" + RACE + "." + key, """
                {"id":"%s.%s","name":"all","stage":"RUNNING","version":"a","total":2,"finished":1,"stillOut":1,"rows":[
                 {"competitorId":"%s","place":1,"placeLabel":"1","bib":"1","name":"%s","outcome":"FINISHED","mark":"31:04",
                  "millis":1863900,"gapMillis":0,"clubName":"RC Isar"},
                 {"competitorId":"%s","bib":"2","name":"Out There"}]}""".formatted(
                        RACE, key, RACE, name, HERE.substring(7, 43)));
    }

    @Test
    void everybody_in_each_direction_stands_there_and_nobody_who_is_out() {
        browser()
                .get(HERE)
                .then()
                .statusCode(200)
                .body(stringContainsInOrder("backward", "Ada &lt;script&gt;", "forward", "Vera"))
                .body(not(containsString("Wilma")))
                .body(not(containsString("Out There")))
                .body(containsString("data-gun=\"2026-06-01T10:00:00Z\""));
    }

    @ParameterizedTest
    @CsvSource({
        "?board=backward.sex-F, Wilma, Vera",
        "?board=forward&board=backward.sex-F, Wilma, Ada",
        "?board=forward&board=nonsense, Vera, Ada",
        "?board=backward.teams, Ada, Wilma"
    })
    void the_address_says_which_boards(String query, String shown, String notShown) {
        browser().get(HERE + query).then().body(containsString(">" + shown)).body(not(containsString(">" + notShown)));
    }

    @ParameterizedTest
    @CsvSource({
        "?look=dark&rows=6, ' data-light=\"dark\"', 'data-rows=\"6\"'",
        "?look=light, ' data-light=\"light\"', 'data-rows=\"10\"'",
        "?look=pink&rows=7000, '<html lang=\"en\">', 'data-rows=\"10\"'"
    })
    void the_address_says_how_it_looks(String query, String light, String rows) {
        browser().get(HERE + query).then().body(allOf(containsString(light), containsString(rows)));
    }

    @Test
    void it_has_nothing_to_press_and_nothing_from_elsewhere() {
        browser()
                .get(HERE)
                .then()
                .body(not(containsString("<nav")))
                .body(not(containsString("<a ")))
                .body(not(containsString("//")))
                .body(not(containsString(" style=")))
                .body(containsString("<noscript><meta http-equiv=\"refresh\" content=\"10\"></noscript>"));
    }

    @Test
    void strangers_see_nothing_of_a_rehearsal_and_officials_see_that_it_is_one() {
        state("RUNNING", true, false);
        browser()
                .get(HERE)
                .then()
                .body(containsString("It has not started yet."))
                .body(not(containsString("Vera")))
                .body(not(containsString("REHEARSAL")));

        state("RUNNING", true, true);
        signedIn()
                .get(HERE)
                .then()
                .body(containsString("REHEARSAL"))
                .body(containsString("Vera"))
                .body(not(containsString("screen.js")));
    }
}
