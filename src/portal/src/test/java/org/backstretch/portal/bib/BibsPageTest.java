package org.backstretch.portal.bib;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.backstretch.portal.testing.Session.form;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;

import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class BibsPageTest {
    private static final String RACE = "0192f000-0000-7000-8000-000000000011";
    private static final String OTHER = "0192f000-0000-7000-8000-000000000012";
    private static final String EVENT = "0192f000-0000-7000-8000-000000000001";
    private static final String PAGE = "/organizer/races/" + RACE + "/bibs";
    private static final String API = "/api/registration/races/" + RACE;
    private static final String PROPOSAL = """
            {"dryRun":true,"proposal":"abc123","counts":{"KEPT":0,"PINNED":0,"SEASON":0,"RANGE":1,"NEXT_FREE":0,"NONE_LEFT":1},
             "changes":1,"exhausted":1,"lines":[{"entryId":"%s","name":"<b>Uma</b>","category":"F35","bib":"1","why":"RANGE","passedOver":[]},
             {"entryId":"%s","name":"Mei Thorn","category":"F35","why":"NONE_LEFT","passedOver":["RANGE_EXHAUSTED"]}]}""".formatted(OTHER, EVENT);

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void a_race_with_one_range_that_shares_bibs() {
        surroundings.forget();
        surroundings.have(API, race(RACE, "5 km"));
        surroundings.have(
                "/api/registration/events/" + EVENT, """
                {"id":"%s","name":"Night Meet","place":"Augsburg","country":"DE","firstDay":"2026-11-20","lastDay":"2026-11-20",
                 "zone":"Europe/Berlin","status":"OPEN","races":[%s,%s]}""".formatted(EVENT, race(RACE, "5 km"), race(OTHER, "10 km")));
        surroundings.have(API + "/bib-plan", "{\"ranges\":[{\"ranges\":\"1-99\",\"category\":\"F35\"}]}");
        surroundings.have(API + "/lost-bibs", """
                {"items":[{"bib":"7","note":"torn","lostAt":"2026-11-20T09:00:00Z"}],"page":0,"size":100,"total":1}""");
        surroundings.have("/api/registration/series", """
                {"items":[{"id":"%s","name":"Backward evenings","scoring":"TIME","first":0,"step":0,"perSex":true,"best":4,"minimum":1,
                 "countback":false,"status":"OPEN","legs":[{"raceId":"%s","day":"2026-11-20"}]}],"page":0,"size":200,"total":1}""".formatted(OTHER, RACE));
        surroundings.have("/api/registration/events/" + EVENT + "/bib-pools", """
                {"pools":[{"races":["%s","%s"]}]}""".formatted(RACE, OTHER));
    }

    private static String race(String id, String name) {
        return """
                {"id":"%s","eventId":"%s","name":"%s","discipline":"5KR","directions":["BACKWARD","FORWARD"],"timing":"HAND",
                 "ruleSet":"HOUSE","entries":2,"waves":[],"categories":[{"code":"F35","name":"Women 35"}],"withdrawn":false}""".formatted(id, EVENT, name);
    }

    @Test
    void the_page_shows_ranges_sharing_and_what_is_lost() {
        signedIn()
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("name=\"ranges-0\" value=\"1-99\""),
                        containsString("<option value=\"F35\" selected>"),
                        containsString("value=\"" + OTHER + "\" checked"),
                        containsString("torn"),
                        containsString("href=\"/organizer/series/" + OTHER + "/bibs\">Backward evenings"),
                        containsString("href=\"" + PAGE + "/pins\""),
                        containsString("name=\"ranges-3\"")));
    }

    @Test
    void lines_that_are_left_blank_are_no_ranges() {
        surroundings.services().stubFor(put(urlPathEqualTo(API + "/bib-plan")).willReturn(okJson("{\"ranges\":[]}")));

        form("ranges-0=1-50&category-0=F35&ranges-1=&ranges-2=100-199&direction-2=FORWARD")
                .post(PAGE)
                .then()
                .statusCode(303);

        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(API + "/bib-plan"))
                        .withRequestBody(equalToJson(
                                "{\"ranges\":[{\"ranges\":\"1-50\",\"category\":\"F35\"},{\"ranges\":\"100-199\",\"direction\":\"FORWARD\"}]}",
                                true,
                                true)));
    }

    @Test
    void what_would_happen_is_shown_with_reasons_before_it_does() {
        surroundings
                .services()
                .stubFor(post(urlPathEqualTo(API + "/bib-assignments")).willReturn(okJson(PROPOSAL)));

        form("queue=NAME")
                .post(PAGE + "/proposal")
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("&lt;b&gt;Uma&lt;/b&gt;"),
                        containsString("1 would have no bib"),
                        containsString("the range is full"),
                        containsString("name=\"proposal\" value=\"abc123\""),
                        containsString("name=\"queue\" value=\"NAME\"")));
    }

    @Test
    void when_the_world_has_moved_nothing_happens_and_the_new_proposal_is_shown() {
        surroundings
                .services()
                .stubFor(post(urlPathEqualTo(API + "/bib-assignments")).willReturn(okJson(PROPOSAL)));
        surroundings
                .services()
                .stubFor(post(urlPathEqualTo(API + "/bib-assignments"))
                        .withRequestBody(matchingJsonPath("$.proposal"))
                        .willReturn(aResponse()
                                .withStatus(409)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody("{\"type\":\"/problems/bibs-moved\",\"status\":409}")));

        form("queue=ENTERED&proposal=old")
                .post(PAGE + "/assignment")
                .then()
                .statusCode(422)
                .body(allOf(containsString("Nothing was done."), containsString("value=\"abc123\"")));
    }
}
