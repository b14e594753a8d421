package org.backstretch.portal.entry;

import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class ImportPageTest {
    private static final String RACE = "0192f000-0000-7000-8000-000000000051";
    private static final String REPORT = "0192f000-0000-7000-8000-000000000052";
    private static final String PAGE = "/organizer/races/" + RACE + "/imports/" + REPORT;
    private static final String API = "/api/registration/races/" + RACE;
    private static final String READ = API + "/entry-imports/" + REPORT;

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void a_file_with_too_many_and_a_new_club() {
        surroundings.forget();
        answer(API, """
                {"id":"%s","eventId":"%s","name":"Mile","discipline":"MILER","directions":["BACKWARD"],"timing":"HAND",
                 "ruleSet":"HOUSE","entries":0,"waves":[],"categories":[],"withdrawn":false}""".formatted(RACE, RACE));
        answer(READ, """
                {"id":"%s","total":2,"good":1,"bad":1,"columns":[],"fields":["club"],"tooMany":"Mile has 1 place left, and 2 rows want one.",
                 "rows":[{"line":2,"ok":true,"name":"Ada","problems":[{"field":"club","value":"Fife <b>A.C.</b>",
                   "problem":"a new club, spelled almost like a known one","suggestion":"Fife AC","blocking":false}]}]}""".formatted(REPORT));
    }

    private void answer(String path, String json) {
        surroundings.services().stubFor(get(urlPathEqualTo(path)).willReturn(okJson(json)));
    }

    @Test
    void what_is_too_much_is_said_once_and_a_club_is_said_to_be_another() {
        surroundings.services().stubFor(put(urlPathEqualTo(READ + "/clubs")).willReturn(okJson("{}")));

        signedIn()
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("Mile has 1 place left, and 2 rows want one."))
                .body(containsString("name=\"spelling\" value=\"Fife &lt;b&gt;A.C.&lt;/b&gt;\""))
                .body(containsString("It is Fife AC"));
        signedIn()
                .header("Origin", "https://race.example")
                .contentType("application/x-www-form-urlencoded")
                .body("spelling=Fife+A.C.&club=Fife+AC")
                .post(PAGE + "/clubs")
                .then()
                .statusCode(303)
                .header("Location", endsWith(REPORT));

        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(READ + "/clubs"))
                        .withRequestBody(
                                equalToJson("{\"clubs\":[{\"spelling\":\"Fife A.C.\",\"club\":\"Fife AC\"}]}")));
    }
}
