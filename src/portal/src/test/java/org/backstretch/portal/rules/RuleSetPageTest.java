package org.backstretch.portal.rules;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rule set is chosen until the gun; results say whether it has gone off. */
@PortalTest
class RuleSetPageTest {
    private static final String RACE = "0192f000-0000-7000-8000-000000000071";
    private static final String EVENT = "0192f000-0000-7000-8000-000000000072";
    private static final String PATH = "/organizer/races/" + RACE + "/rules";
    private static final String OF_REGISTRATION = "/api/registration/races/" + RACE;
    private static final String RACE_JSON = """
            {"id":"%s","eventId":"%s","eventName":"Night","zone":"Europe/London","firstDay":"2026-11-20","name":"5 km",
             "discipline":"5KR","distanceMetres":5000,"capacity":40,"directions":["BACKWARD"],"timing":"HAND",
             "ruleSet":"WA","entries":2,"waves":[],"categories":[],"eventStatus":"OPEN","withdrawn":false}""".formatted(RACE, EVENT);

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void a_race() {
        surroundings.forget();
        answer(OF_REGISTRATION, RACE_JSON);
        surroundings.services().stubFor(put(urlPathEqualTo(OF_REGISTRATION)).willReturn(okJson(RACE_JSON)));
    }

    private void answer(String path, String json) {
        surroundings.services().stubFor(get(urlPathEqualTo(path)).willReturn(okJson(json)));
    }

    private void state(String starts, String rules, String late) {
        answer("/api/results/races/" + RACE, """
                {"raceId":"%s","eventId":"%s","stage":"RUNNING","rehearsal":false,"starts":[%s],"ruleSet":"%s",
                 "lateRuleSet":%s,"counts":{"entries":2,"finished":1,"out":1,"review":0,"dnf":0,"dq":0,"dns":0},
                 "youMay":{"officiate":true,"own":true}}""".formatted(RACE, EVENT, starts, rules, late));
    }

    private static String gun() {
        return "{\"waveId\":\"%s\",\"gun\":\"2026-11-20T10:00:00Z\"}".formatted(EVENT);
    }

    private static ValidatableResponse choose(String rules) {
        return signedIn()
                .header("Origin", "https://race.example")
                .contentType("application/x-www-form-urlencoded")
                .body("ruleSet=" + rules)
                .post(PATH)
                .then();
    }

    @Test
    void before_the_gun_another_one_is_chosen_and_nothing_else_of_the_race_changes() {
        state("", "WA", "null");
        signedIn().get(PATH).then().statusCode(200).body(containsString("World Athletics"));

        choose("IRR-2016").statusCode(303);

        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(OF_REGISTRATION)).withRequestBody(equalToJson("""
                                {"name":"5 km","discipline":"5KR","distanceMetres":5000,"capacity":40,
                                 "ruleSet":"IRR-2016"}""")));
    }

    @Test
    void after_the_gun_nothing_is_chosen() {
        state(gun(), "WA", "null");
        signedIn()
                .get(PATH)
                .then()
                .statusCode(200)
                .body(containsString("The gun has gone off"))
                .body(not(containsString("<select")));

        choose("HOUSE").statusCode(422).body(containsString("Take it back on race day"));

        surroundings.services().verify(0, putRequestedFor(urlPathEqualTo(OF_REGISTRATION)));
    }

    @Test
    void a_change_that_came_after_the_gun_is_shown_as_not_applied() {
        state(gun(), "HOUSE", "\"WA\"");

        signedIn()
                .get(PATH)
                .then()
                .statusCode(200)
                .body(containsString("Changed after the gun."))
                .body(containsString("WA is not applied: results stay under HOUSE"));
    }
}
