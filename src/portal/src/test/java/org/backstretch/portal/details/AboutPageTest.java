package org.backstretch.portal.details;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.backstretch.portal.testing.Session.browser;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class AboutPageTest {
    private static final String EVENT = "0192f000-0000-7000-8000-000000000001";
    private static final String RACE = "0192f000-0000-7000-8000-000000000011";
    private static final String SERVED = "/api/registration/events/" + EVENT;
    private static final String PAGE = "/organizer/events/" + EVENT + "/about";
    private static final String FORM = "application/x-www-form-urlencoded";

    /** A form is sent from one of our pages. */
    private static RequestSpecification sends() {
        return signedIn().header("Origin", "https://race.example");
    }

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void an_event_in_a_thunderstorm() {
        surroundings.forget();
        surroundings
                .services()
                .stubFor(any(urlPathMatching(SERVED + "/(details|attachments).*"))
                        .atPriority(9)
                        .willReturn(okJson("{}")));
        answer(SERVED, """
                {"id":"%s","name":"Night Meet","place":"Augsburg","country":"DE","firstDay":"2026-11-20","lastDay":"2026-11-20",
                 "zone":"Europe/Berlin","status":"OPEN","races":[],"youMay":{"edit":true,"officiate":true}}""".formatted(EVENT));
        answer(SERVED + "/details", """
                {"eventId":"%s","venue":"Stadium","language":"de","notice":{"text":"<b>Storm</b>","since":"2026-11-20T09:05:00Z"},
                 "programme":[{"at":"2026-11-20T09:00:00Z","text":"Briefing","raceId":null},{"at":"2026-11-20T10:00:00Z","text":"Mile","raceId":"%s"}],
                 "files":[{"id":"%s","name":"Map.pdf","type":"application/pdf","bytes":48000,"addedAt":"2026-11-01T09:00:00Z"}]}""".formatted(EVENT, RACE, RACE));
    }

    private void answer(String path, String json) {
        surroundings.services().stubFor(get(urlPathEqualTo(path)).willReturn(okJson(json)));
    }

    @Test
    void the_page_of_the_event_tells_where_when_what_and_the_notice_first() {
        browser()
                .get("/events/" + EVENT)
                .then()
                .statusCode(200)
                .body(stringContainsInOrder(
                        "&lt;b&gt;Storm&lt;/b&gt;",
                        "10:05",
                        "Stadium",
                        "Briefing",
                        "10:00",
                        "Mile",
                        "Map.pdf",
                        "48 kB"))
                .body(not(containsString("<b>Storm</b>")));
    }

    @Test
    void every_page_of_its_races_shows_the_notice() {
        answer("/api/registration/races/" + RACE, """
                {"id":"%s","eventId":"%s","eventName":"Night Meet","zone":"Europe/Berlin","firstDay":"2026-11-20","name":"Mile",
                 "discipline":"MILER","directions":["BACKWARD"],"timing":"HAND","ruleSet":"HOUSE","entries":0,"waves":[],
                 "categories":[],"eventStatus":"OPEN","withdrawn":false}""".formatted(RACE, EVENT));
        answer("/api/registration/races/" + RACE + "/start-list", "{\"items\":[],\"page\":0,\"size\":50,\"total\":0}");

        browser()
                .get("/races/" + RACE + "/start-list")
                .then()
                .statusCode(200)
                .body(containsString("&lt;b&gt;Storm&lt;/b&gt;"));
    }

    @Test
    void what_is_kept_stands_in_the_form_on_the_clock_of_the_event() {
        signedIn()
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("2026-11-20 10:00 Briefing"))
                .body(not(containsString("2026-11-20 11:00 Mile")));
    }

    @Test
    void a_programme_is_typed_line_by_line_and_a_line_without_a_time_is_named() {
        sends().contentType(FORM)
                .body("venue=Hall&language=de&programme=2026-11-20+9:30+Bibs%0A2026-11-20+18:00+Prizes")
                .post(PAGE)
                .then()
                .statusCode(303);
        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(SERVED + "/details")).withRequestBody(equalToJson("""
                {"venue":"Hall","language":"de","programme":[{"at":"2026-11-20T08:30:00Z","text":"Bibs"},
                {"at":"2026-11-20T17:00:00Z","text":"Prizes"}]}""")));

        sends().contentType(FORM)
                .body("venue=Hall&language=de&programme=Some+time+Prizes")
                .post(PAGE)
                .then()
                .statusCode(422)
                .body(containsString("Some time Prizes"))
                .body(containsString("has no time"));
    }

    @Test
    void a_notice_is_put_up_and_an_empty_one_takes_it_down() {
        sends().contentType(FORM)
                .body("notice=Half+an+hour+later")
                .post(PAGE + "/notice")
                .then()
                .statusCode(303);
        sends().contentType(FORM).body("notice=").post(PAGE + "/notice").then().statusCode(303);

        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(SERVED + "/details/notice"))
                        .withRequestBody(equalToJson("{\"text\":\"Half an hour later\"}")));
        surroundings.services().verify(deleteRequestedFor(urlPathEqualTo(SERVED + "/details/notice")));
    }

    @Test
    void a_file_that_is_refused_says_why_beside_its_field() {
        surroundings
                .services()
                .stubFor(put(urlPathMatching(SERVED + "/attachments/.*"))
                        .atPriority(1)
                        .willReturn(aResponse()
                                .withStatus(400)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody("""
                        {"type":"/problems/invalid","status":400,"detail":"This is no PDF, PNG or JPEG.","field":"file"}""")));

        sends().multiPart("file", "map.pdf", "<html>".getBytes(StandardCharsets.UTF_8))
                .post(PAGE + "/files")
                .then()
                .statusCode(422)
                .body(containsString("This is no PDF, PNG or JPEG."))
                .body(containsString("value=\"Stadium\""));
    }
}
