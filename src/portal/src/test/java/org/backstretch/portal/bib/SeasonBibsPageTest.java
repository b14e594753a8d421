package org.backstretch.portal.bib;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.backstretch.portal.testing.Session.form;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class SeasonBibsPageTest {
    private static final String SERIES = "0192f000-0000-7000-8000-000000000031";
    private static final String RACE = "0192f000-0000-7000-8000-000000000032";
    private static final String ADA = "0192f000-0000-7000-8000-000000000033";
    private static final String BEA = "0192f000-0000-7000-8000-000000000034";
    private static final String PAGE = "/organizer/series/" + SERIES + "/bibs";
    private static final String API = "/api/registration/series/" + SERIES;
    private static final String ENTRIES = "/api/registration/races/" + RACE + "/entries";

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void a_series_with_one_race_and_one_bib() {
        surroundings.forget();
        surroundings.have(API, """
                {"id":"%s","name":"Backward evenings","scoring":"TIME","first":0,"step":0,"perSex":true,"best":4,"minimum":1,
                 "countback":false,"status":"OPEN","legs":[{"raceId":"%s","day":"2026-11-20","raceName":"Mile","eventName":"Night"}]}""".formatted(SERIES, RACE));
        surroundings.have(API + "/bibs", """
                {"items":[{"personId":"%s","name":"<b>Bea</b> Lind","bib":"42"}],"page":0,"size":200,"total":1}""".formatted(BEA));
        surroundings.have(ENTRIES, """
                {"items":[{"id":"%s","raceId":"%s","givenName":"Ada","familyName":"Reyes","publicName":"X","direction":"BACKWARD",
                  "status":"CONFIRMED","bib":"7","personId":"%s"},
                 {"id":"%s","raceId":"%s","givenName":"Adam","familyName":"Aal","publicName":"X","direction":"BACKWARD",
                  "status":"CONFIRMED"}],"page":0,"size":20,"total":2}""".formatted(RACE, RACE, ADA, SERIES, RACE));
    }

    @Test
    void who_has_a_bib_is_listed_and_who_runs_in_a_race_of_the_series_may_get_one() {
        signedIn()
                .get(PAGE + "?race=" + RACE + "&search=ada")
                .then()
                .statusCode(200)
                .body(containsString("&lt;b&gt;Bea&lt;/b&gt; Lind"))
                .body(containsString("action=\"" + PAGE + "/" + ADA + "\""))
                .body(containsString("the runner claims the entry first"));
        surroundings
                .services()
                .stubFor(put(urlPathEqualTo(API + "/bibs/" + ADA)).willReturn(okJson("{}")));

        form("race=" + RACE + "&search=ada&bib=7")
                .post(PAGE + "/" + ADA)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/bibs?done=saved"));

        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(API + "/bibs/" + ADA))
                        .withRequestBody(equalToJson("{\"bib\":\"7\"}")));
    }

    @Test
    void a_number_of_somebody_else_comes_back_with_the_reason() {
        surroundings
                .services()
                .stubFor(put(urlPathEqualTo(API + "/bibs/" + ADA))
                        .willReturn(problem(
                                400, ",\"field\":\"bib\",\"detail\":\"Bib 42 is somebody else's in this series.\"")));

        form("race=" + RACE + "&search=ada&bib=42")
                .post(PAGE + "/" + ADA)
                .then()
                .statusCode(422)
                .body(containsString("value=\"42\""))
                .body(containsString("Bib 42 is somebody else"));
    }

    @Test
    void a_race_of_somebody_else_is_said_to_be_theirs() {
        surroundings.services().stubFor(get(urlPathEqualTo(ENTRIES)).willReturn(problem(403, "")));

        signedIn()
                .get(PAGE + "?race=" + RACE + "&search=ada")
                .then()
                .statusCode(200)
                .body(containsString("choose one of yours"));
    }

    private static ResponseDefinitionBuilder problem(int status, String more) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/problem+json")
                .withBody("{\"type\":\"/problems/invalid\",\"status\":%d%s}".formatted(status, more));
    }

    @Test
    void a_bib_is_taken_back() {
        var worn = API + "/bibs/" + BEA;
        surroundings
                .services()
                .stubFor(delete(urlPathEqualTo(worn)).willReturn(aResponse().withStatus(204)));

        form("").post(PAGE + "/" + BEA + "/end").then().statusCode(303);

        surroundings.services().verify(deleteRequestedFor(urlPathEqualTo(worn)));
    }
}
