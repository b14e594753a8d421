package org.backstretch.portal.alignment;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class AlignmentPagesTest {
    private static final String RACE = "0192f000-0000-7000-8000-000000000011";
    private static final String TAP = "0192f000-0000-7000-8000-000000000021";
    private static final String READING = "0192f000-0000-7000-8000-000000000022";
    private static final String TIMES = "0192f000-0000-7000-8000-000000000031";
    private static final String BIBS = "0192f000-0000-7000-8000-000000000032";
    private static final String NASTY = "<script>alert(1)</script>";
    private static final String ESCAPED = "&lt;script&gt;alert(1)&lt;/script&gt;";
    private static final String PAGE = "/race-day/" + RACE + "/alignment";
    private static final String RESULTS = "/api/results/races/" + RACE;

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void a_tap_and_a_reading_of_somebody_whose_name_is_not_nice() {
        surroundings.forget();
        answer("/api/registration/races/" + RACE, """
                {"id":"%s","eventId":"%s","name":"5 km","discipline":"5KR","directions":["BACKWARD"],"timing":"HAND",
                 "ruleSet":"HOUSE","entries":1,"waves":[],"categories":[],"withdrawn":false}""".formatted(RACE, RACE));
        answer(RESULTS, """
                {"raceId":"%s","eventId":"%s","stage":"RUNNING","starts":[{"waveId":"%s","gun":"2026-07-01T10:00:00Z"}],
                 "counts":{"entries":1,"finished":0,"out":1,"review":0,"dnf":0,"dq":0,"dns":0},
                 "youMay":{"officiate":true,"own":false}}""".formatted(RACE, RACE, RACE));
        answer(RESULTS + "/streams", "{\"times\":[%s],\"bibs\":[%s]}".formatted(stream(TIMES), stream(BIBS)));
        answer(RESULTS + "/alignments", alignment("[]"));
    }

    private static String stream(String device) {
        return "{\"device\":\"%s\",\"name\":\"%s\",\"count\":1,\"first\":\"2026-07-01T10:31:00Z\",\"last\":\"2026-07-01T10:31:00Z\",\"aligned\":false}"
                .formatted(device, NASTY);
    }

    private static String alignment(String edits) {
        return """
                {"times":"%s","bibs":"%s","edits":%s,"revision":"0-1-1-0123456789abcdef",
                 "counts":{"times":1,"bibs":1,"pairs":1,"amber":0},
                 "rows":[{"number":1,"time":{"stands":"HERE","id":"%s","at":"2026-07-01T10:31:04.250Z"},
                          "read":{"stands":"HERE","id":"%s","text":"7"},"bib":"7","name":"%s","doubts":["TWICE"],
                          "suggestions":[]}],
                 "moves":[{"bib":"7","name":"%s","to":"2026-07-01T10:31:04.250Z"}],"lastMoves":[]}""".formatted(TIMES, BIBS, edits, TAP, READING, NASTY, NASTY);
    }

    private void answer(String path, String json) {
        surroundings.services().stubFor(get(urlPathEqualTo(path)).willReturn(okJson(json)));
    }

    @Test
    void a_time_stands_beside_its_bib_and_names_are_text() {
        signedIn()
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("31:04.2"))
                .body(containsString(ESCAPED))
                .body(not(containsString(NASTY)))
                .body(containsString("has an earlier time"));
    }

    @Test
    void what_is_wrong_in_a_line_becomes_an_edit_that_is_looked_at_first() {
        surroundings
                .services()
                .stubFor(post(urlPathEqualTo(RESULTS + "/alignments/preview"))
                        .withRequestBody(equalToJson("""
                                {"times":"%s","bibs":"%s","edits":[{"kind":"INSERT","side":"BIBS","at":"%s"}]}""".formatted(TIMES, BIBS, READING)))
                        .willReturn(okJson(alignment(
                                "[{\"kind\":\"INSERT\",\"side\":\"BIBS\",\"at\":\"%s\"}]".formatted(READING)))));

        var page = signedIn().get(PAGE + "?draft=1&do=insert-bib&row=" + TAP + "_" + READING);

        page.then().statusCode(200).body(containsString("value=\"INSERT.BIBS." + READING + "\""));
    }

    @Test
    void a_refused_application_says_why_and_keeps_the_draft() {
        surroundings
                .services()
                .stubFor(
                        put(urlPathEqualTo(RESULTS + "/alignments")).willReturn(problem("Look at the preview again.")));
        surroundings
                .services()
                .stubFor(post(urlPathEqualTo(RESULTS + "/alignments/preview"))
                        .willReturn(okJson(
                                alignment("[{\"kind\":\"REMOVE\",\"side\":\"TIMES\",\"at\":\"%s\"}]".formatted(TAP)))));

        var answer = signedIn()
                .header("Origin", "https://race.example")
                .formParam("times", TIMES)
                .formParam("bibs", BIBS)
                .formParam("draft", "1")
                .formParam("basedOn", "0-1-1-0123456789abcdef")
                .formParam("edit", "REMOVE.TIMES." + TAP)
                .post(PAGE + "/application");

        answer.then()
                .statusCode(422)
                .body(containsString("Look at the preview again."))
                .body(containsString("value=\"REMOVE.TIMES." + TAP + "\""));
    }

    private static ResponseDefinitionBuilder problem(String detail) {
        return aResponse()
                .withStatus(409)
                .withHeader("Content-Type", "application/problem+json")
                .withBody("{\"type\":\"/problems/alignment-changed\",\"status\":409,\"detail\":\"" + detail + "\"}");
    }

    @Test
    void an_undo_names_what_it_undoes() {
        surroundings
                .services()
                .stubFor(delete(urlPathEqualTo(RESULTS + "/alignments/last"))
                        .withQueryParam("number", equalTo("3"))
                        .willReturn(okJson("{}")));

        var answer = signedIn()
                .header("Origin", "https://race.example")
                .formParam("number", "3")
                .post(PAGE + "/withdrawal");

        answer.then().statusCode(303).header("Location", endsWith(PAGE + "?done=unaligned"));
    }

    @Test
    void with_one_stream_there_is_nothing_to_align_yet() {
        answer(RESULTS + "/streams", "{\"times\":[%s],\"bibs\":[]}".formatted(stream(TIMES)));

        signedIn().get(PAGE).then().statusCode(200).body(containsString("Nothing to align yet"));
    }
}
