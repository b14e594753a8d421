package org.backstretch.portal.timesfile;

import static com.github.tomakehurst.wiremock.client.WireMock.binaryEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class TimesPagesTest {
    private static final String RACE = "0192f000-0000-7000-8000-000000000011";
    private static final String EVENT = "0192f000-0000-7000-8000-000000000001";
    private static final String FILE = "0192f000-0000-7000-8000-0000000000f1";
    private static final String READER = "0192f000-0000-7000-8000-0000000000d1";
    private static final String IMPORTS = "/api/results/races/" + RACE + "/crossing-imports";
    private static final String NASTY = "<script>alert(1)</script>";

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void a_race_and_a_file_whose_lines_are_not_nice() {
        surroundings.forget();
        tell(get(urlPathEqualTo("/api/registration/races/" + RACE)).willReturn(okJson(race())));
        tell(get(urlPathEqualTo("/api/registration/events/" + EVENT)).willReturn(okJson(event())));
        tell(get(urlPathEqualTo(IMPORTS)).willReturn(okJson("""
                        {"items":[{"id":"%s","name":"%s","format":"RFID_ULTRA","sentAt":"2026-11-20T13:40:00Z"}],
                         "page":0,"size":20,"total":1}""".formatted(FILE, NASTY))));
        tell(post(urlPathEqualTo(IMPORTS)).willReturn(okJson(report())));
        tell(get(urlPathEqualTo(IMPORTS + "/" + FILE)).willReturn(okJson(report())));
        tell(put(urlPathEqualTo(IMPORTS + "/" + FILE + "/confirmation"))
                .willReturn(okJson("{\"added\":1,\"refused\":1}")));
    }

    private void tell(MappingBuilder answer) {
        surroundings.services().stubFor(answer);
    }

    private static RequestSpecification form() {
        return signedIn().header("Origin", "https://race.example").contentType("application/x-www-form-urlencoded");
    }

    @Test
    void the_files_sent_before_are_listed_and_their_names_are_text() {
        signedIn()
                .get("/race-day/" + RACE + "/times")
                .then()
                .statusCode(200)
                .body(containsString("&lt;script&gt;"))
                .body(not(containsString(NASTY)))
                .body(containsString("not confirmed"));
    }

    @Test
    void a_chosen_file_goes_on_byte_for_byte_and_its_report_follows() {
        var bytes = "1,25:31\r\né".getBytes(StandardCharsets.ISO_8859_1);

        signedIn()
                .header("Origin", "https://race.example")
                .multiPart("file", "reads.txt", bytes)
                .multiPart("times", "TIME_OF_DAY")
                .post("/race-day/" + RACE + "/times")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/race-day/" + RACE + "/times/" + FILE));

        surroundings
                .services()
                .verify(postRequestedFor(urlPathEqualTo(IMPORTS))
                        .withQueryParam("name", equalTo("reads.txt"))
                        .withQueryParam("times", equalTo("TIME_OF_DAY"))
                        .withRequestBody(binaryEqualTo(bytes)));
    }

    @Test
    void the_report_says_of_each_line_what_would_become_of_it() {
        signedIn()
                .get("/race-day/" + RACE + "/times/" + FILE)
                .then()
                .statusCode(200)
                .body(containsString("Let these 1 times count"))
                .body(containsString("25:31.400"))
                .body(containsString("Its checksum is wrong."))
                .body(containsString("value=\"-3599\""))
                .body(not(containsString(NASTY)));
    }

    @Test
    void a_confirmation_and_a_word_on_a_clock_go_to_the_service() {
        var word = urlPathEqualTo("/api/results/races/" + RACE + "/devices/" + READER + "/offset");
        tell(put(word).willReturn(noContent()));

        form().post("/race-day/" + RACE + "/times/" + FILE + "/confirmation")
                .then()
                .statusCode(303);
        form().body("seconds=-3600,5&reason=summer+time")
                .post("/race-day/" + RACE + "/times/" + FILE + "/readers/" + READER + "/clock")
                .then()
                .statusCode(303);
        form().body("seconds=soon&reason=x")
                .post("/race-day/" + RACE + "/times/" + FILE + "/readers/" + READER + "/clock")
                .then()
                .statusCode(422)
                .body(containsString("Say it in seconds"));

        surroundings
                .services()
                .verify(
                        1,
                        putRequestedFor(word).withRequestBody(matchingJsonPath("$.offsetMillis", equalTo("-3600500"))));
    }

    @Test
    void a_paper_list_is_looked_at_before_it_is_taken() {
        var paper = urlPathEqualTo("/api/results/races/" + RACE + "/paper-lists");
        tell(post(paper).withQueryParam("preview", equalTo("true")).willReturn(okJson("""
                {"preview":[{"line":1,"text":"1 25:31","kind":"NEW","bib":"1","elapsedMillis":1531000,"name":"%s"}]}""".formatted(NASTY))));
        tell(post(paper).withQueryParam("preview", equalTo("false")).willReturn(okJson("""
                {"items":[{"line":1,"status":"ACCEPTED","bib":"1","name":"%s","state":"USED"}]}""".formatted(NASTY))));

        form().body("text=1+25%3A31&times=ELAPSED&act=preview")
                .post("/race-day/" + RACE + "/paper")
                .then()
                .statusCode(200)
                .body(containsString("25:31.000"))
                .body(containsString("Take the times"))
                .body(not(containsString(NASTY)));
        form().body("text=1+25%3A31&times=ELAPSED&act=take")
                .post("/race-day/" + RACE + "/paper")
                .then()
                .statusCode(200)
                .body(containsString("Taken."))
                .body(not(containsString(NASTY)));

        surroundings
                .services()
                .verify(2, postRequestedFor(paper).withRequestBody(matchingJsonPath("$.lines[0].bib", equalTo("1"))));
    }

    @Test
    void a_chip_list_is_shown_and_sent() {
        var chips = urlPathEqualTo("/api/results/events/" + EVENT + "/chips");
        tell(get(chips)
                .willReturn(
                        okJson("{\"items\":[{\"chip\":\"AA01\",\"bib\":\"1\"}],\"page\":0,\"size\":100,\"total\":1}")));
        tell(
                post(chips)
                        .willReturn(
                                okJson(
                                        "{\"chips\":1,\"changed\":0,\"problems\":[{\"line\":2,\"text\":\"x\",\"why\":\"There is no bib beside the chip.\"}]}")));

        signedIn()
                .get("/organizer/events/" + EVENT + "/chips")
                .then()
                .statusCode(200)
                .body(containsString("AA01"));
        signedIn()
                .header("Origin", "https://race.example")
                .multiPart("text", "chip,bib\nx")
                .multiPart("act", "add")
                .post("/organizer/events/" + EVENT + "/chips")
                .then()
                .statusCode(422)
                .body(containsString("There is no bib beside the chip."));
    }

    private static String race() {
        return """
                {"id":"%s","eventId":"%s","eventName":"Night","zone":"Europe/Berlin","firstDay":"2026-11-20","name":"5 km","discipline":"5KR",
                 "directions":["BACKWARD"],"timing":"HAND","ruleSet":"HOUSE","entries":1,
                 "waves":[],"categories":[],"eventStatus":"OPEN","withdrawn":false}""".formatted(RACE, EVENT);
    }

    private static String event() {
        return """
                {"id":"%s","name":"Night","place":"Augsburg","country":"DE","firstDay":"2026-11-20","lastDay":"2026-11-20",
                 "zone":"Europe/Berlin","status":"OPEN","races":[],"youMay":{"edit":true,"officiate":true}}""".formatted(EVENT);
    }

    private static String report() {
        return """
                {"id":"%s","format":"RACE_RESULT_JSON","formatWords":"records","settings":{"name":"%s","point":"FINISH"},
                 "counts":{"NEW":1,"REFUSED":1},"notes":["Two clocks."],
                 "readers":[{"device":"%s","name":"D-7","reads":1,"measuredMillis":-3599000,"isContradicted":true}],
                 "lines":{"page":0,"size":200,"total":2,"items":[
                   {"line":1,"text":"a","kind":"NEW","bib":"1","at":"2026-11-20T13:25:31.400Z","elapsedMillis":1531400,"name":"%s"},
                   {"line":2,"text":"%s","kind":"REFUSED","remark":"Its checksum is wrong."}]}}""".formatted(FILE, NASTY, READER, NASTY, NASTY);
    }
}
