package org.backstretch.portal.desk;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class AbsenteesPageTest {
    private static final String RACE = "0192f000-0000-7000-8000-000000000011";
    private static final String ABSENT = "0192f000-0000-7000-8000-000000000021";
    private static final String FINISHED = "0192f000-0000-7000-8000-000000000022";
    private static final String LIST = "/race-day/" + RACE + "/absentees";

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void two_never_came_of_whom_one_has_finished_all_the_same() {
        surroundings.forget();
        answer("/api/registration/races/" + RACE, """
                {"id":"%s","eventId":"%s","eventName":"Night","zone":"Europe/Berlin","firstDay":"2026-06-01","name":"Mile",
                 "discipline":"MILER","directions":["BACKWARD"],"timing":"GUN_CLOCK","ruleSet":"HOUSE","entries":3,
                 "waves":[],"categories":[],"eventStatus":"OPEN","withdrawn":false}""".formatted(RACE, RACE));
        answer("/api/registration/races/" + RACE + "/absentees", """
                {"checkedIn":1,"absent":{"items":[{"entryId":"%s","bib":"7","name":"Kim Silva"},{"entryId":"%s","bib":"8","name":"Mei Thorn"}],
                 "page":0,"size":500,"total":2}}""".formatted(ABSENT, FINISHED));
        answer("/api/results/races/" + RACE + "/start-list-for-devices", """
                [{"bib":"7","name":"Kim Silva","entryId":"%s","hasOutcome":false},{"bib":"8","name":"Mei Thorn","entryId":"%s","hasOutcome":true}]""".formatted(ABSENT, FINISHED));
    }

    private void answer(String path, String json) {
        surroundings.services().stubFor(get(urlPathEqualTo(path)).willReturn(okJson(json)));
    }

    @Test
    void who_never_came_is_proposed_unless_they_have_an_outcome() {
        signedIn()
                .get(LIST)
                .then()
                .statusCode(200)
                .body(allOf(containsString("Kim Silva"), not(containsString("Mei Thorn"))));
    }

    @Test
    void one_button_records_those_that_were_shown_and_are_still_absent() {
        surroundings
                .services()
                .stubFor(put(urlPathMatching("/api/results/entries/.*/outcome")).willReturn(noContent()));

        signedIn()
                .header("Origin", "https://race.example")
                .contentType("application/x-www-form-urlencoded")
                .body("entry=" + ABSENT + "&entry=" + FINISHED)
                .post(LIST)
                .then()
                .statusCode(303);

        surroundings.services().verify(1, putRequestedFor(urlPathMatching("/api/results/entries/.*/outcome")));
        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo("/api/results/entries/" + ABSENT + "/outcome"))
                        .withRequestBody(
                                equalToJson("{\"outcome\":\"DID_NOT_START\",\"reason\":\"Never came to the desk\"}")));
    }
}
