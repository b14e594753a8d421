package org.backstretch.portal.bib;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.backstretch.portal.testing.Session.form;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class PinsPageTest {
    private static final String RACE = "0192f000-0000-7000-8000-000000000011";
    private static final String UMA = "0192f000-0000-7000-8000-000000000021";
    private static final String MEI = "0192f000-0000-7000-8000-000000000022";
    private static final String PAGE = "/organizer/races/" + RACE + "/bibs/pins";
    private static final String API = "/api/registration/races/" + RACE;
    private static final String PIN = "/api/registration/entries/" + UMA + "/bib-pin";

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void two_runners_one_of_whom_has_a_pin() {
        surroundings.forget();
        surroundings.have(API, """
                {"id":"%s","eventId":"%s","name":"5 km","discipline":"5KR","directions":["BACKWARD"],"timing":"HAND",
                 "ruleSet":"HOUSE","entries":2,"waves":[],"categories":[],"withdrawn":false}""".formatted(RACE, RACE));
        surroundings.have(API + "/bib-pins", """
                {"items":[{"entryId":"%s","name":"<b>Mei</b> Thorn","bib":"8","pinned":"100"}],"page":0,"size":500,"total":1}""".formatted(MEI));
        found("castell", entry(UMA, "Uma", "7"));
        found("7", entry(UMA, "Uma", "7") + "," + entry(MEI, "Mei", "77"));
        found("mei", entry(MEI, "Mei", "8"));
        found("e", entry(UMA, "Uma", "7") + "," + entry(MEI, "Mei", "8"));
    }

    private static String entry(String id, String name, String bib) {
        return """
                {"id":"%s","raceId":"%s","bib":"%s","givenName":"%s","familyName":"Castell","publicName":"X","direction":"BACKWARD",
                 "status":"CONFIRMED"}""".formatted(id, RACE, bib, name);
    }

    private void found(String search, String entries) {
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo(API + "/entries"))
                        .withQueryParam("search", equalTo(search))
                        .willReturn(okJson("{\"items\":[%s],\"page\":0,\"size\":20,\"total\":2}".formatted(entries))));
    }

    @Test
    void pins_are_listed_and_a_runner_is_found_to_pin_another() {
        signedIn()
                .get(PAGE + "?search=castell")
                .then()
                .statusCode(200)
                .body(containsString("&lt;b&gt;Mei&lt;/b&gt; Thorn, who has 8 now"))
                .body(containsString("action=\"" + PAGE + "/" + UMA + "\""))
                .body(containsString("bib 7"));
        surroundings.services().stubFor(put(urlPathEqualTo(PIN)).willReturn(okJson("{\"bib\":\"101\"}")));

        form("search=castell&bib=101")
                .post(PAGE + "/" + UMA)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/bibs/pins?done=saved"));

        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(PIN)).withRequestBody(equalToJson("{\"bib\":\"101\"}")));
    }

    @Test
    void a_number_of_somebody_else_is_refused_beside_what_was_typed() {
        surroundings
                .services()
                .stubFor(
                        put(urlPathEqualTo(PIN))
                                .willReturn(
                                        aResponse()
                                                .withStatus(409)
                                                .withHeader("Content-Type", "application/problem+json")
                                                .withBody(
                                                        "{\"type\":\"/problems/bib-pinned-to-another\",\"status\":409,\"detail\":\"Bib 100 is pinned to another entry.\"}")));

        form("search=castell&bib=100")
                .post(PAGE + "/" + UMA)
                .then()
                .statusCode(422)
                .body(containsString("name=\"bib\" value=\"100\""))
                .body(containsString("pinned to another entry"));
    }

    @Test
    void a_pin_is_taken_out() {
        var pin = "/api/registration/entries/" + MEI + "/bib-pin";
        surroundings
                .services()
                .stubFor(delete(urlPathEqualTo(pin)).willReturn(aResponse().withStatus(204)));

        form("").post(PAGE + "/" + MEI + "/end").then().statusCode(303);

        surroundings.services().verify(deleteRequestedFor(urlPathEqualTo(pin)));
    }

    @Test
    void two_swap_by_bib_or_by_a_name_that_only_one_has() {
        surroundings.services().stubFor(post(urlPathEqualTo(API + "/bib-swaps")).willReturn(okJson("[]")));

        form("one=7&other=mei").post(PAGE + "/swap").then().statusCode(303);
        form("one=7&other=e")
                .post(PAGE + "/swap")
                .then()
                .statusCode(422)
                .body(containsString("Several runners are meant."))
                .body(containsString("name=\"one\" type=\"text\" value=\"7\""))
                .body(not(containsString("Nobody in this race")));

        surroundings
                .services()
                .verify(
                        1,
                        postRequestedFor(urlPathEqualTo(API + "/bib-swaps"))
                                .withRequestBody(equalToJson("{\"one\":\"%s\",\"other\":\"%s\"}".formatted(UMA, MEI))));
    }
}
