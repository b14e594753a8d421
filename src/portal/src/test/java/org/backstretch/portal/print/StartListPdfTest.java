package org.backstretch.portal.print;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.backstretch.portal.testing.Session.browser;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class StartListPdfTest {
    private static final String EVENT = "0192f000-0000-7000-8000-000000000001";
    private static final String RACE = "0192f000-0000-7000-8000-000000000011";

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void a_race_with_two_waves() {
        surroundings.forget();
        tell("/races/" + RACE, """
                {"id":"%s","eventId":"%s","eventName":"Night","zone":"Europe/Berlin","firstDay":"2027-06-01","name":"Rückwärtsmeile","discipline":"MILER",
                 "directions":["BACKWARD","FORWARD"],"timing":"HAND","ruleSet":"HOUSE","entries":3,
                 "waves":[{"id":"0192f000-0000-7000-8000-0000000000a1","name":"Early","plannedStart":"2027-06-01T16:00:00Z"},
                   {"id":"0192f000-0000-7000-8000-0000000000a2","name":"Late","plannedStart":"2027-06-01T17:30:00Z"}],
                 "categories":[],"eventStatus":"OPEN","withdrawn":false}""".formatted(RACE, EVENT));
        tell("/events/" + EVENT, """
                {"id":"%s","name":"Night Meet","place":"Augsburg","country":"DE","firstDay":"2027-06-01","lastDay":"2027-06-01",
                 "zone":"Europe/Berlin","status":"OPEN","races":[]}""".formatted(EVENT));
        tell("/races/" + RACE + "/start-list", """
                {"items":[%s,%s,%s],"page":0,"size":500,"total":3}""".formatted(
                        starter("7", "Ada Łukasiewicz", "Early"),
                        starter("12", "Anonymous", "Late"),
                        starter("31", "Mei T.", "Late")));
    }

    private void tell(String path, String json) {
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo("/api/registration" + path)).willReturn(okJson(json)));
    }

    private static String starter(String bib, String name, String wave) {
        return """
                {"entryId":"0192f000-0000-7000-8000-0000000000%s","bib":"%s","name":"%s","sex":"F","clubName":"RC Isar","category":"F35",
                 "direction":"BACKWARD","waveName":"%s"}""".formatted("%02d".formatted(Integer.parseInt(bib)), bib, name, wave);
    }

    @Test
    void a_start_list_is_printed_wave_by_wave_under_public_names() {
        var read = Read.of(browser()
                .get("/races/" + RACE + "/start-list.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray());

        var text = read.text();
        assertTrue(text.contains("Night Meet"));
        assertTrue(text.contains("Rückwärtsmeile"));
        assertTrue(text.contains("3 entries"));
        assertTrue(text.indexOf("Early, 18:00") < text.indexOf("Ada Łukasiewicz"), text);
        assertTrue(text.indexOf("Late, 19:30") < text.indexOf("12 Anonymous"), text);
        assertTrue(text.contains("https://race.example/races/" + RACE + "/start-list"));
        assertEquals(Set.of(), read.notEmbedded());
    }
}
