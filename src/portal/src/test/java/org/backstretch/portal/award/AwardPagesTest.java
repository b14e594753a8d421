package org.backstretch.portal.award;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
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

@PortalTest
class AwardPagesTest {
    private static final String RACE = "0192f000-0000-7000-8000-000000000091";
    private static final String PAGE = "/races/" + RACE + "/awards";
    private static final String FORM = "/race-day/" + RACE + "/awards";
    private static final String LISTS = "/api/results/races/" + RACE + "/award-lists";

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void a_race_with_prizes() {
        surroundings.forget();
        answer("/api/registration/races/" + RACE, """
                {"id":"%s","eventId":"%s","eventName":"Night","zone":"Europe/London","firstDay":"2026-11-21","name":"5 km",
                 "discipline":"5KR","directions":["BACKWARD"],"timing":"HAND","ruleSet":"HOUSE","entries":3,"waves":[],
                 "categories":[{"code":"F35","name":"Women from 35"}],"eventStatus":"OPEN","withdrawn":false}""".formatted(RACE, RACE));
        answer("/api/results/races/" + RACE, state(false, true));
        answer("/api/results/races/" + RACE + "/awards", prizes("OFFICIAL", "1", false));
    }

    private static String state(boolean rehearsal, boolean owns) {
        return """
                {"raceId":"%s","eventId":"%s","stage":"RUNNING","rehearsal":%s,"starts":[],"ruleSet":"HOUSE",
                 "counts":{"entries":3,"finished":3,"out":0,"review":0,"dnf":0,"dq":0,"dns":0},
                 "youMay":{"officiate":%s,"own":%s}}""".formatted(RACE, RACE, rehearsal, owns, owns);
    }

    private static String prizes(String basis, String version, boolean changed) {
        return """
                {"raceId":"%s","basis":"%s","version":%s,"changed":%s,"usual":true,
                 "plan":[{"name":"Overall","kind":"SEX","prizes":3,"leavesOutWinners":false},
                         {"name":"Categories","kind":"CATEGORY","byStarters":[{"starters":1,"prizes":1},{"starters":5,"prizes":2}],
                          "leavesOutWinners":true}],
                 "lists":[{"title":"Overall, women","direction":"BACKWARD","kind":"SEX","starters":3,"prizes":3,
                           "winners":[{"prize":1,"label":"1=","bib":"12","name":"<b>Ada</b>","clubName":"RC Isar","category":"F35",
                                       "mark":"31:04","scorers":[]}],"leftOut":[]},
                          {"title":"Categories, Women from 35","direction":"BACKWARD","kind":"CATEGORY","starters":3,"prizes":1,
                           "winners":[{"prize":1,"label":"1","bib":"13","name":"Bea","mark":"31:09","scorers":[]}],
                           "leftOut":[{"bib":"12","name":"Ada","why":"takes prize 1= of Overall, women"}]},
                          {"title":"Teams","direction":"BACKWARD","kind":"CLUB_TEAMS","starters":1,"prizes":3,
                           "winners":[{"prize":1,"label":"1","name":"RC Isar","points":3,
                                       "scorers":[{"name":"Ada","place":1},{"name":"Bea","place":2}]}],"leftOut":[]}]}""".formatted(RACE, basis, version, changed);
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
    void everybody_sees_who_wins_and_why_somebody_was_left_out() {
        browser()
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("<span class=\"good\">official</span>"))
                .body(containsString("version 1</a>"))
                .body(containsString("<span class=\"prize\">1=</span>"))
                .body(containsString("&lt;b&gt;Ada&lt;/b&gt;"))
                .body(containsString("12 Ada takes prize 1= of Overall, women."))
                .body(containsString("2 of 3 prizes left."))
                .body(containsString("Ada (1), Bea (2)"))
                .body(containsString("3 points"));
    }

    @Test
    void it_says_what_the_prizes_follow_from_and_when_that_is_old() {
        answer("/api/results/races/" + RACE + "/awards", prizes("LIVE", "null", false));
        browser().get(PAGE).then().body(containsString("nothing has been published"));

        answer("/api/results/races/" + RACE + "/awards", prizes("PROVISIONAL", "2", true));
        browser().get(PAGE).then().body(containsString("Results have changed since."));
    }

    @Test
    void strangers_see_no_prizes_of_a_rehearsal() {
        answer("/api/results/races/" + RACE, state(true, false));

        browser()
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("It has not started yet."))
                .body(not(containsString("RC Isar")));
    }

    @Test
    void the_organizer_says_which_lists_there_are() {
        surroundings.services().stubFor(put(urlPathEqualTo(LISTS)).willReturn(okJson("{}")));
        signedIn()
                .get(FORM)
                .then()
                .statusCode(200)
                .body(containsString("value=\"1:1 5:2\""))
                .body(containsString("name=\"name-3\""));

        form("name-0=Overall&kind-0=OVERALL&depth-0=3&name-1=&depth-1=3"
                        + "&name-2=Masters&kind-2=CATEGORY&category-2=F35&depth-2=1:1,+5:2&leavesOut-2=yes&act=save")
                .post(FORM)
                .then()
                .statusCode(303)
                .header("Location", endsWith(FORM + "?done=saved"));

        surroundings.services().verify(putRequestedFor(urlPathEqualTo(LISTS)).withRequestBody(equalToJson("""
                        {"lists":[{"name":"Overall","kind":"OVERALL","prizes":3,"leavesOutWinners":false},
                                  {"name":"Masters","kind":"CATEGORY","category":"F35",
                                   "byStarters":[{"starters":1,"prizes":1},{"starters":5,"prizes":2}],"leavesOutWinners":true}]}""")));
    }

    @Test
    void what_is_wrong_is_said_at_its_list_and_nothing_typed_is_lost() {
        surroundings
                .services()
                .stubFor(
                        put(urlPathEqualTo(LISTS))
                                .willReturn(
                                        aResponse()
                                                .withStatus(400)
                                                .withHeader("Content-Type", "application/problem+json")
                                                .withBody(
                                                        "{\"type\":\"/problems/invalid\",\"status\":400,\"field\":\"lists[1].name\",\"detail\":\"Two lists are called A.\"}")));

        form("name-0=A&kind-0=SEX&depth-0=3&name-1=A&kind-1=OVERALL&depth-1=7&act=save")
                .post(FORM)
                .then()
                .statusCode(422)
                .body(containsString("Two lists are called A."))
                .body(containsString("value=\"7\""));
        form("name-0=A&kind-0=SEX&depth-0=many&act=save")
                .post(FORM)
                .then()
                .statusCode(422)
                .body(containsString("Write how many prizes"))
                .body(containsString("value=\"many\""));
    }

    @Test
    void the_organizer_goes_back_to_the_usual_lists() {
        surroundings
                .services()
                .stubFor(delete(urlPathEqualTo(LISTS)).willReturn(aResponse().withStatus(204)));

        form("act=usual").post(FORM).then().statusCode(303);

        surroundings.services().verify(deleteRequestedFor(urlPathEqualTo(LISTS)));
    }
}
