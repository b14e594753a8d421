package org.backstretch.portal.result;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.backstretch.portal.testing.Session.browser;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The results page leads to everything that a race gives out. */
@PortalTest
class PrintAndExportTest {
    private static final String RACE = "0192f000-0000-7000-8000-000000000081";
    private static final String ENTRY = "0192f000-0000-7000-8000-000000000082";
    private static final String HERE = "/races/" + RACE + "/results";
    private static final String CERTIFICATE = HERE + "/certificates/" + ENTRY + ".pdf";

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void a_race_with_two_lists() {
        surroundings.forget();
        answer("/api/registration/races/" + RACE, """
                {"id":"%s","eventId":"%s","eventName":"Night","zone":"Europe/Berlin","firstDay":"2026-06-01","name":"5 km",
                 "discipline":"5KR","directions":["BACKWARD"],"timing":"HAND","ruleSet":"HOUSE","entries":2,"waves":[],
                 "categories":[],"eventStatus":"OPEN","withdrawn":false}""".formatted(RACE, RACE));
        answer("/api/results/races/" + RACE + "/protests", """
                {"open":0,"protests":{"items":[],"page":0,"size":1,"total":0}}""");
        may(true);
        list("PROVISIONAL", 1, "Ada");
        list("OFFICIAL", 2, "Ada");
    }

    private void answer(String path, String json) {
        surroundings.services().stubFor(get(urlPathEqualTo(path)).willReturn(okJson(json)));
    }

    private void may(boolean officiate) {
        answer("/api/results/races/" + RACE, """
                {"raceId":"%s","eventId":"%s","stage":"OFFICIAL","rehearsal":false,"starts":[],"ruleSet":"HOUSE",
                 "counts":{"entries":2,"finished":1,"out":0,"review":0,"dnf":1,"dq":0,"dns":0},
                 "youMay":{"officiate":%b,"own":false}}""".formatted(RACE, RACE, officiate));
    }

    private void list(String status, int version, String name) {
        answer(
                "/api/results/races/" + RACE + "/results/versions",
                "[{\"version\":1,\"status\":\"PROVISIONAL\",\"publishedAt\":\"2026-06-01T10:00:00Z\"},{\"version\":%d,\"status\":\"%s\",\"publishedAt\":\"2026-06-01T11:00:00Z\"}]"
                        .formatted(version, status));
        answer("/api/results/races/" + RACE + "/results/versions/" + version, """
                {"items":[{"entryId":"%s","placeLabel":"1","place":1,"name":"%s","bib":"1","direction":"BACKWARD",
                 "outcome":"FINISHED","mark":"31:04","millis":1864000},{"entryId":"%s","name":"Bo","bib":"2",
                 "direction":"BACKWARD","outcome":"DID_NOT_FINISH"}],"page":0,"size":500,"total":2}""".formatted(ENTRY, name, RACE));
    }

    @Test
    void an_official_finds_the_sheet_the_tables_the_screen_and_all_certificates() {
        signedIn()
                .get(HERE)
                .then()
                .statusCode(200)
                .body(containsString("href=\"" + HERE + "/2.pdf\""))
                .body(containsString("href=\"" + HERE + "/latest.pdf\""))
                .body(containsString("href=\"/api/results/races/" + RACE + "/results/versions/2?format=csv\""))
                .body(containsString("href=\"/api/results/races/" + RACE + "/results/versions/2?size=500\""))
                .body(containsString("href=\"/races/" + RACE + "/screen\""))
                .body(containsString("href=\"/races/" + RACE + "/announcer\""))
                .body(containsString("action=\"" + HERE + "/certificates.pdf\""))
                .body(containsString("href=\"" + CERTIFICATE + "\""))
                .body(not(containsString("/certificates/" + RACE + ".pdf")));
    }

    @Test
    void a_road_race_has_waves_and_a_track_race_heats() {
        severalStarts("5KR");
        browser().get(HERE).then().body(containsString(">Waves</a>")).body(not(containsString("Heat")));

        severalStarts("100M");
        browser().get(HERE).then().body(containsString(">Heats</a>")).body(not(containsString("Waves")));
    }

    private void severalStarts(String discipline) {
        answer("/api/registration/races/" + RACE, """
                {"id":"%s","eventId":"%s","eventName":"Night","zone":"Europe/Berlin","firstDay":"2026-06-01","name":"Run",
                 "discipline":"%s","directions":["BACKWARD"],"timing":"HAND","ruleSet":"HOUSE","entries":2,
                 "waves":[{"id":"%s","name":"A","plannedStart":"2026-06-01T10:00:00Z"},
                          {"id":"%s","name":"B","plannedStart":"2026-06-01T11:00:00Z"}],
                 "categories":[],"eventStatus":"OPEN","withdrawn":false}""".formatted(RACE, RACE, discipline, RACE, ENTRY));
    }

    @Test
    void a_stranger_finds_what_is_for_everybody() {
        may(false);

        browser()
                .get(HERE)
                .then()
                .body(containsString("href=\"" + CERTIFICATE + "\""))
                .body(allOf(not(containsString("/announcer")), not(containsString("certificates.pdf"))));
    }

    @Test
    void neither_an_older_list_nor_who_is_anonymous_has_certificates() {
        signedIn().get(HERE + "?version=1").then().body(not(containsString("certificate")));

        list("OFFICIAL", 2, "Anonymous");
        browser().get(HERE).then().body(not(containsString(CERTIFICATE)));
    }

    @Test
    void before_the_first_list_there_is_no_sheet() {
        answer("/api/results/races/" + RACE + "/results/versions", "[]");
        answer("/api/results/races/" + RACE + "/results", "{\"items\":[],\"page\":0,\"size\":500,\"total\":0}");

        browser().get(HERE).then().statusCode(200).body(not(containsString(".pdf")));
    }
}
