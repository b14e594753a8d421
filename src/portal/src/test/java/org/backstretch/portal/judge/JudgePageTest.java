package org.backstretch.portal.judge;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.binaryEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.restassured.specification.RequestSpecification;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A judge's phone. */
@PortalTest
class JudgePageTest {
    private static final String RACE = "0192f000-0000-7000-8000-000000000041";
    private static final String REPORT = "0192f000-0000-7000-8000-000000000042";
    private static final String RUNNER = "0192f000-0000-7000-8000-000000000043";
    private static final String HERE = "/race-day/" + RACE + "/judge";
    private static final String PHOTO = "/api/results/infringements/" + REPORT + "/photo";
    private static final String REPORTS = "/api/results/races/" + RACE + "/infringements";

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void a_race() {
        surroundings.forget();
        answer("/api/registration/races/" + RACE, """
                {"id":"%s","eventId":"%s","eventName":"Night","zone":"Europe/London","firstDay":"2026-11-20","name":"5 km",
                 "discipline":"5KR","directions":["BACKWARD"],"timing":"HAND","ruleSet":"IRR-2016","entries":2,"waves":[],
                 "categories":[],"eventStatus":"OPEN","withdrawn":false}""".formatted(RACE, RACE));
        answer("/api/results/races/" + RACE, """
                {"raceId":"%s","eventId":"%s","stage":"RUNNING","rehearsal":false,"starts":[],"ruleSet":"IRR-2016",
                 "counts":{"entries":2,"finished":0,"out":2,"review":0,"dnf":0,"dq":0,"dns":0},
                 "youMay":{"officiate":true,"own":false}}""".formatted(RACE, RACE));
        answer("/api/results/races/" + RACE + "/companion-permits", """
                [{"entryId":"%s","bib":"7","name":"Otto","givenAt":"2026-11-20T09:00:00Z"}]""".formatted(RUNNER));
        answer(REPORTS, """
                {"items":[{"id":"%s","raceId":"%s","entryId":"%s","bib":"101","name":"Wilma","kind":"DIRECTION","rule":"IRR-2",
                 "attempt":1,"place":"Church","at":"2026-11-20T12:05:00Z","state":"REPORTED"}],
                 "page":0,"size":50,"total":1}""".formatted(REPORT, RACE, RACE));
    }

    private void answer(String path, String json) {
        surroundings.services().stubFor(get(urlPathEqualTo(path)).willReturn(okJson(json)));
    }

    private static RequestSpecification form(String body) {
        return signedIn()
                .header("Origin", "https://race.example")
                .contentType("application/x-www-form-urlencoded")
                .body(body);
    }

    @Test
    void a_judge_finds_what_can_be_wrong_and_what_was_reported() {
        signedIn()
                .get(HERE + "?place=Church")
                .then()
                .statusCode(200)
                .body(matchesPattern("(?s).*name=\"id\" value=\"[0-9a-f-]{36}\".*"))
                .body(containsString("Turned round"))
                .body(containsString("False start"))
                .body(containsString("value=\"Church\""))
                .body(containsString("direction, waits for a second person"))
                .body(containsString("Confirm"));
    }

    @Test
    void a_touch_is_a_report_with_the_id_of_the_page_and_the_place_stays() {
        surroundings.services().stubFor(post(urlPathEqualTo(REPORTS)).willReturn(okJson("{}")));

        form("id=" + REPORT + "&bib=101&kind=DIRECTION&place=Church+turn&attempt=2")
                .post(HERE)
                .then()
                .statusCode(303)
                .header("Location", endsWith(HERE + "?place=Church+turn&reported=" + REPORT));

        surroundings
                .services()
                .verify(postRequestedFor(urlPathEqualTo(REPORTS))
                        .withRequestBody(equalToJson(
                                "{\"id\":\"%s\",\"bib\":\"101\",\"kind\":\"DIRECTION\",\"place\":\"Church turn\"}"
                                        .formatted(REPORT))));
    }

    @Test
    void a_bib_that_nobody_wears_is_said_at_its_field_and_the_next_touch_is_a_new_report() {
        surroundings
                .services()
                .stubFor(
                        post(urlPathEqualTo(REPORTS))
                                .willReturn(
                                        aResponse()
                                                .withStatus(400)
                                                .withHeader("Content-Type", "application/problem+json")
                                                .withBody(
                                                        "{\"type\":\"/problems/invalid\",\"status\":400,\"field\":\"bib\",\"detail\":\"Nobody in this race wears bib 99.\"}")));

        form("id=" + REPORT + "&bib=99&kind=LANE&place=Church")
                .post(HERE)
                .then()
                .statusCode(422)
                .body(containsString("Nobody in this race wears bib 99."))
                .body(containsString("value=\"Church\""))
                .body(not(containsString("name=\"id\" value=\"" + REPORT)));
    }

    private static RequestSpecification withPhoto(byte[] photo) {
        return signedIn()
                .header("Origin", "https://race.example")
                .multiPart("photo", "IMG_4711.HEIC", photo, "image/heic")
                .multiPart("place", "Church");
    }

    private void photographed(boolean hasPhoto) {
        answer(REPORTS, """
                {"items":[{"id":"%s","raceId":"%s","entryId":"%s","bib":"101","name":"Wilma","kind":"DIRECTION","rule":"IRR-2",
                 "attempt":1,"at":"2026-11-20T12:05:00Z","state":"CONFIRMED","hasPhoto":%s}],
                 "page":0,"size":50,"total":1}""".formatted(REPORT, RACE, RACE, hasPhoto));
    }

    @Test
    void after_the_report_the_camera_is_one_touch_away() {
        photographed(false);

        signedIn()
                .get(HERE + "?place=Church&reported=" + REPORT)
                .then()
                .statusCode(200)
                .body(containsString("The report is saved"))
                .body(containsString("accept=\"image/*\" capture=\"environment\""))
                .body(containsString("enctype=\"multipart/form-data\""));
    }

    @Test
    void a_phones_photo_is_passed_on_as_it_is() {
        var large = new byte[12 << 20];
        surroundings
                .services()
                .stubFor(put(urlPathEqualTo(PHOTO)).willReturn(aResponse().withStatus(204)));

        withPhoto(large)
                .post(HERE + "/" + REPORT + "/photo")
                .then()
                .statusCode(303)
                .header("Location", endsWith(HERE + "?place=Church&reported=" + REPORT));

        surroundings.services().verify(putRequestedFor(urlPathEqualTo(PHOTO)).withRequestBody(binaryEqualTo(large)));
    }

    @Test
    void a_photo_that_is_refused_costs_no_report_and_can_be_sent_again() {
        photographed(false);
        surroundings
                .services()
                .stubFor(
                        put(urlPathEqualTo(PHOTO))
                                .willReturn(
                                        aResponse()
                                                .withStatus(422)
                                                .withHeader("Content-Type", "application/problem+json")
                                                .withBody(
                                                        "{\"type\":\"/problems/unfit-photo\",\"status\":422,\"detail\":\"This is a HEIC photo.\"}")));

        withPhoto(new byte[] {1})
                .post(HERE + "/" + REPORT + "/photo")
                .then()
                .statusCode(422)
                .body(containsString("This is a HEIC photo."))
                .body(containsString("The report is saved"))
                .body(containsString("name=\"place\" value=\"Church\""))
                .body(containsString("type=\"file\""));
        withPhoto(new byte[0])
                .post(HERE + "/" + REPORT + "/photo")
                .then()
                .statusCode(422)
                .body(containsString("Choose a photo, or take one."));
    }

    @Test
    void the_photo_is_small_beside_its_report_large_by_itself_and_can_be_removed() {
        photographed(true);
        var jpeg = new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 7};
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo(PHOTO))
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "image/jpeg")
                                .withBody(jpeg)));
        surroundings
                .services()
                .stubFor(delete(urlPathEqualTo(PHOTO)).willReturn(aResponse().withStatus(204)));
        signedIn()
                .get(HERE)
                .then()
                .statusCode(200)
                .body(containsString(
                        "<img src=\"/race-day/photos/" + REPORT + "\" alt=\"Photo with the report about 101"))
                .header("Content-Security-Policy", containsString("img-src 'self'"));

        var shown = signedIn().get("/race-day/photos/" + REPORT);

        shown.then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Cache-Control", containsString("private"))
                .header("X-Content-Type-Options", "nosniff");
        assertArrayEquals(jpeg, shown.asByteArray());
        form("place=").post(HERE + "/" + REPORT + "/photo/removal").then().statusCode(303);
        surroundings.services().verify(1, deleteRequestedFor(urlPathEqualTo(PHOTO)));
    }

    /** Only a photo may be that large. */
    @Test
    void no_other_form_takes_as_much() {
        form("note=" + "x".repeat(7 << 20)).post(HERE).then().statusCode(413);
        withPhoto(new byte[18 << 20])
                .post(HERE + "/" + REPORT + "/photo")
                .then()
                .statusCode(413);
    }

    @Test
    void another_official_confirms_it() {
        var state = "/api/results/infringements/" + REPORT + "/state";
        surroundings.services().stubFor(put(urlPathEqualTo(state)).willReturn(okJson("{}")));

        form("state=CONFIRMED").post(HERE + "/" + REPORT).then().statusCode(303);

        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(state))
                        .withRequestBody(
                                equalToJson("{\"state\":\"CONFIRMED\",\"reason\":\"Confirmed on the judges' page\"}")));
    }

    @Test
    void a_companion_is_permitted_by_bib_and_the_permit_taken_back() {
        var permit = "/api/results/entries/" + RUNNER + "/companion-permit";
        answer(
                "/api/results/races/" + RACE + "/start-list-for-devices",
                "[{\"bib\":\"7\",\"name\":\"Otto\",\"entryId\":\"%s\"}]".formatted(RUNNER));
        surroundings
                .services()
                .stubFor(put(urlPathEqualTo(permit)).willReturn(aResponse().withStatus(204)));
        surroundings
                .services()
                .stubFor(delete(urlPathEqualTo(permit)).willReturn(aResponse().withStatus(204)));
        signedIn().get(HERE).then().body(containsString("</span> Otto"));

        form("companion=8")
                .post(HERE + "/permits")
                .then()
                .statusCode(422)
                .body(containsString("Nobody in this race wears bib 8."));
        form("companion=7").post(HERE + "/permits").then().statusCode(303);
        form("").post(HERE + "/permits/" + RUNNER + "/withdrawal").then().statusCode(303);

        surroundings.services().verify(1, putRequestedFor(urlPathEqualTo(permit)));
        surroundings.services().verify(1, deleteRequestedFor(urlPathEqualTo(permit)));
    }
}
