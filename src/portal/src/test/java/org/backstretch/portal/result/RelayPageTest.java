package org.backstretch.portal.result;

import static com.github.tomakehurst.wiremock.client.WireMock.created;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
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
import static org.hamcrest.Matchers.not;

import io.restassured.specification.RequestSpecification;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Relays and fixed times, to everybody and to those who make and time them. */
@PortalTest
class RelayPageTest {
    private static final String RACE = "0192f000-0000-7000-8000-000000000061";
    private static final String EVENT = "0192f000-0000-7000-8000-000000000062";
    private static final String TEAM = "0192f000-0000-7000-8000-000000000063";

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void a_relay() {
        surroundings.forget();
        answer(
                "/api/registration/races/" + RACE,
                race("\"legs\":[{\"paired\":false},{\"paired\":true,\"massStartMillis\":3600000}]"));
        answer("/api/registration/events/" + EVENT + "/questions", "[]");
        answer("/api/results/races/" + RACE, """
                {"raceId":"%s","eventId":"%s","stage":"RUNNING","rehearsal":false,"starts":[],"ruleSet":"HOUSE",
                 "counts":{"entries":2,"finished":1,"out":1,"review":0,"dnf":0,"dq":0,"dns":0},
                 "youMay":{"officiate":true,"own":true}}""".formatted(RACE, EVENT));
        answer("/api/results/races/" + RACE + "/results/versions", "[]");
        answer("/api/results/races/" + RACE + "/results", """
                {"items":[{"entryId":"%s","placeLabel":"1","place":1,"name":"Fife Ladies","bib":"7","direction":"BACKWARD",
                 "outcome":"FINISHED","mark":"1:47:23","millis":6443000,"laps":[],"legs":[
                 {"number":1,"runners":"Ada Reyes","mark":"48:15","splitMark":"48:15"},
                 {"number":2,"runners":"Bea & Cleo","mark":"59:08","splitMark":"1:47:23"}]}],
                 "page":0,"size":500,"total":1}""".formatted(TEAM));
        answer("/api/results/races/" + RACE + "/legs/2/results", """
                {"items":[{"entryId":"%s","place":1,"placeLabel":"1","bib":"7","team":"Fife Ladies","runners":"Bea & Cleo",
                 "mark":"59:08"},{"entryId":"%s","placeLabel":"DNF","bib":"8","team":"Others"}],
                 "page":0,"size":500,"total":2}""".formatted(TEAM, RACE));
        answer("/api/results/races/" + RACE + "/start-list-for-devices", """
                [{"entryId":"%s","bib":"7","name":"Fife Ladies"}]""".formatted(TEAM));
    }

    private static String race(String more) {
        return """
                {"id":"%s","eventId":"%s","eventName":"Night","zone":"Europe/London","firstDay":"2026-11-20","name":"Relay",
                 "discipline":"OTHER","directions":["BACKWARD"],"timing":"HAND","ruleSet":"HOUSE","entries":2,"waves":[],
                 "categories":[],"eventStatus":"OPEN","withdrawn":false,%s}""".formatted(RACE, EVENT, more);
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
    void nobody_enters_a_relay_alone() {
        answer("/api/registration/me", "{\"givenName\":\"Ada\",\"familyName\":\"Reyes\"}");

        signedIn()
                .get("/races/" + RACE + "/enter")
                .then()
                .statusCode(200)
                .body(containsString("Enter a team"))
                .body(not(containsString("You enter as")));
    }

    @Test
    void who_enters_a_team_reads_how_many_legs_there_are() {
        signedIn()
                .get("/organizer/races/" + RACE + "/entries/new")
                .then()
                .statusCode(200)
                .body(containsString("A line for each leg, 2 in all"));
    }

    @Test
    void a_team_stands_with_who_ran_which_leg_and_the_way_to_each_leg() {
        browser()
                .get("/races/" + RACE + "/results")
                .then()
                .statusCode(200)
                .body(containsString("Fife Ladies"))
                .body(containsString("Bea &amp; Cleo"))
                .body(containsString("59:08"))
                .body(containsString("/races/" + RACE + "/results/legs/2"));
    }

    @Test
    void a_leg_is_ranked_by_itself() {
        browser()
                .get("/races/" + RACE + "/results/legs/2")
                .then()
                .statusCode(200)
                .body(containsString("Leg 2 of 2"))
                .body(containsString("Bea &amp; Cleo"))
                .body(containsString(">DNF<"));
    }

    @Test
    void a_race_in_turn_stands_with_its_sections_and_the_way_to_each() {
        answer(
                "/api/registration/races/" + RACE,
                race("\"legs\":[],\"sections\":2").replace("\"BACKWARD\"", "\"ALTERNATED\""));
        answer("/api/results/races/" + RACE + "/results", """
                {"items":[{"entryId":"%s","placeLabel":"1","place":1,"name":"Ada Reyes","bib":"7","direction":"ALTERNATED",
                 "outcome":"FINISHED","mark":"12:00","millis":720000,"laps":[],"legs":[
                 {"number":1,"mark":"7:00","splitMark":"7:00","direction":"BACKWARD"},
                 {"number":2,"mark":"5:00","splitMark":"12:00","direction":"FORWARD"}]}],
                 "page":0,"size":500,"total":1}""".formatted(TEAM));
        answer("/api/results/races/" + RACE + "/legs/2/results", """
                {"items":[{"entryId":"%s","place":1,"placeLabel":"1","bib":"7","team":"Ada Reyes","mark":"5:00",
                 "direction":"FORWARD"}],"page":0,"size":500,"total":1}""".formatted(TEAM));

        browser()
                .get("/races/" + RACE + "/results")
                .then()
                .statusCode(200)
                .body(containsString("Section 1, backward"))
                .body(containsString("/races/" + RACE + "/results/legs/2"))
                .body(containsString("7:00"));
        browser()
                .get("/races/" + RACE + "/results/legs/2")
                .then()
                .statusCode(200)
                .body(containsString("<title>Section 2, forward"))
                .body(containsString("Ada Reyes"))
                .body(not(containsString(">Team<")));
    }

    @Test
    void a_pair_types_both_names_on_one_line() {
        answer("/api/registration/races/" + RACE, race("\"legs\":[{\"paired\":true}],\"sections\":2"));

        signedIn()
                .get("/organizer/races/" + RACE + "/entries/new")
                .then()
                .statusCode(200)
                .body(containsString("Both names on one line"));
        browser().get("/races/" + RACE + "/results").then().statusCode(200).body(containsString(">Section 1</a>"));
    }

    @Test
    void an_official_says_that_a_leg_does_not_count_and_takes_it_back() {
        var leg = "/api/results/entries/" + TEAM + "/legs/2";
        surroundings.services().stubFor(put(urlPathEqualTo(leg)).willReturn(ok()));
        surroundings.services().stubFor(delete(urlPathEqualTo(leg)).willReturn(ok()));

        form("who=7&leg=2&what=DNF&start=&why=Cut+the+corner")
                .post("/race-day/" + RACE + "/legs")
                .then()
                .statusCode(303);
        form("who=7&leg=2&what=START&start=1:02:00&why=Arrived+late")
                .post("/race-day/" + RACE + "/legs")
                .then()
                .statusCode(303);
        form("who=7&leg=2&back=yes&why=x")
                .post("/race-day/" + RACE + "/legs")
                .then()
                .statusCode(303);

        var services = surroundings.services();
        services.verify(putRequestedFor(urlPathEqualTo(leg))
                .withRequestBody(
                        equalToJson("{\"finished\":false,\"start\":null,\"reason\":\"Cut the corner\"}", true, true)));
        services.verify(
                putRequestedFor(urlPathEqualTo(leg)).withRequestBody(matchingJsonPath("$.start", equalTo("1:02:00"))));
        services.verify(deleteRequestedFor(urlPathEqualTo(leg)));
    }

    @Test
    void a_measured_distance_is_typed_in_a_race_of_a_fixed_time() {
        answer("/api/registration/races/" + RACE, race("\"lapMetres\":400,\"legs\":[]"));
        var distance = "/api/results/entries/" + TEAM + "/distance";
        surroundings.services().stubFor(put(urlPathEqualTo(distance)).willReturn(ok()));

        form("who=7&metres=12345.9&why=With+the+wheel")
                .post("/race-day/" + RACE + "/distances")
                .then()
                .statusCode(303);

        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(distance))
                        .withRequestBody(equalToJson("{\"metres\":\"12345.9\",\"reason\":\"With the wheel\"}")));
    }

    @Test
    void an_organizer_makes_a_relay_line_by_line() {
        answer("/api/registration/events/" + EVENT, """
                {"id":"%s","name":"Night","place":"Ghent","country":"BE","zone":"Europe/London","firstDay":"2026-11-20",
                 "lastDay":"2026-11-20","status":"DRAFT","races":[]}""".formatted(EVENT));
        answer("/api/registration/disciplines", "[]");
        var races = "/api/registration/events/" + EVENT + "/races";
        surroundings.services().stubFor(post(urlPathEqualTo(races)).willReturn(created()));
        var made = "/organizer/events/" + EVENT + "/races/new";

        form("name=Relay&discipline=OTHER&directions=BACKWARD&plannedStart=2026-11-20T10:00&legs=single%0Apair,+3:16:00")
                .post(made)
                .then()
                .statusCode(303);
        form("name=Relay&discipline=OTHER&directions=BACKWARD&plannedStart=2026-11-20T10:00&legs=single%0Atriple")
                .post(made)
                .then()
                .statusCode(422)
                .body(containsString("&quot;triple&quot; is no leg"));

        surroundings
                .services()
                .verify(postRequestedFor(urlPathEqualTo(races))
                        .withRequestBody(equalToJson(
                                "{\"legs\":[{\"paired\":false},{\"paired\":true,\"massStart\":11760}]}", true, true)));
    }
}
