package org.backstretch.portal.safety;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.backstretch.portal.testing.Session.browser;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;

import io.restassured.specification.RequestSpecification;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class SafetyPagesTest {
    private static final String EVENT = "0192f000-0000-7000-8000-000000000001";
    private static final String SERVED = "/api/registration/events/" + EVENT;
    private static final String CHECKLIST = SERVED + "/safety-checklist";
    private static final String PAGE = "/organizer/events/" + EVENT + "/safety";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String NOTE = "<b>No</b> sprints";

    /** A form is sent from one of our pages. */
    private static RequestSpecification sends() {
        return signedIn().header("Origin", "https://race.example");
    }

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void a_draft_with_a_race_and_no_answers() {
        surroundings.forget();
        event("DRAFT");
        checklist(0, "", "");
        answer(CHECKLIST + "/earlier", "[]");
    }

    private void event(String status) {
        answer(SERVED, """
                {"id":"%s","name":"Night Meet","place":"Augsburg","country":"DE","firstDay":"2026-11-20","lastDay":"2026-11-20",
                 "zone":"Europe/Berlin","status":"%s","youMay":{"edit":true,"officiate":true},
                 "races":[{"id":"%s","eventId":"%s","name":"Mile","discipline":"MILER","directions":["BACKWARD"],
                 "timing":"HAND","ruleSet":"HOUSE","entries":0,"waves":[],"categories":[],"withdrawn":false}]}""".formatted(EVENT, status, EVENT, EVENT));
        answer(SERVED + "/officials", "[]");
    }

    private void checklist(int version, String helmets, String note) {
        answer(CHECKLIST, checklistJson(version, helmets, note));
    }

    private static String checklistJson(int version, String helmets, String note) {
        return """
                {"eventId":"%s","version":%d,"complete":%s,"questions":[
                {"code":"first-aid","question":"Is first aid in place?","always":true,"answer":%s,"note":""},
                {"code":"helmets","question":"Do minors wear helmets?","always":false,"answer":%s,"note":"%s"}]}""".formatted(
                        EVENT,
                        version,
                        version > 0,
                        version > 0 ? "\"YES\"" : "null",
                        helmets.isEmpty() ? "null" : "\"" + helmets + "\"",
                        note);
    }

    private void answer(String path, String json) {
        surroundings.services().stubFor(get(urlPathEqualTo(path)).willReturn(okJson(json)));
    }

    @Test
    void a_draft_is_first_asked_about_safety() {
        signedIn()
                .get("/organizer/events/" + EVENT)
                .then()
                .statusCode(200)
                .body(containsString("href=\"" + PAGE + "\">Answer the checklist"))
                .body(not(containsString("/opening")));

        checklist(1, "YES", "");

        signedIn().get("/organizer/events/" + EVENT).then().body(containsString("/opening"));
    }

    @Test
    void each_question_is_answered_and_only_some_can_be_left_out() {
        surroundings.services().stubFor(put(urlPathEqualTo(CHECKLIST)).willReturn(okJson("{}")));

        signedIn()
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(stringContainsInOrder("Is first aid in place?", "Do minors wear helmets?", "Does not apply"))
                .body(not(
                        stringContainsInOrder("Is first aid in place?", "Does not apply", "Do minors wear helmets?")));
        sends().contentType(FORM)
                .body("first-aid=YES&note-first-aid=&helmets=NOT_APPLICABLE&note-helmets=No+sprints")
                .post(PAGE)
                .then()
                .statusCode(303);

        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(CHECKLIST)).withRequestBody(equalToJson("""
                {"confirm":null,"answers":[{"question":"first-aid","answer":"YES","note":null},
                {"question":"helmets","answer":"NOT_APPLICABLE","note":"No sprints"}]}""", true, true)));
    }

    @Test
    void a_refused_answer_keeps_what_was_typed_and_says_what_is_missing_beside_it() {
        surroundings
                .services()
                .stubFor(put(urlPathEqualTo(CHECKLIST))
                        .willReturn(aResponse()
                                .withStatus(400)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody("""
                        {"type":"/problems/invalid","status":400,"detail":"Say in the note why.","field":"answers.helmets"}""")));

        sends().contentType(FORM)
                .body("first-aid=YES&note-first-aid=Two+medics&helmets=NOT_APPLICABLE&note-helmets=")
                .post(PAGE)
                .then()
                .statusCode(422)
                .body(containsString("value=\"Two medics\""))
                .body(containsString("Say in the note why."));
    }

    @Test
    void the_answers_of_the_last_event_are_confirmed_with_one_button() {
        answer(
                CHECKLIST + "/earlier",
                "[{\"eventName\":\"Last Night\",\"answers\":%s}]".formatted(checklistJson(3, "YES", "")));
        surroundings.services().stubFor(put(urlPathEqualTo(CHECKLIST)).willReturn(okJson("{}")));

        signedIn()
                .get(PAGE)
                .then()
                .body(stringContainsInOrder("Last Night", "Is first aid in place?", "Confirm them all"));
        sends().contentType(FORM).body("confirm=LAST").post(PAGE).then().statusCode(303);

        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(CHECKLIST))
                        .withRequestBody(equalToJson("{\"confirm\":\"LAST\",\"answers\":[]}", true, true)));
    }

    @Test
    void everybody_reads_the_answers_of_an_open_event_and_notes_are_text() {
        event("OPEN");
        checklist(1, "NOT_APPLICABLE", NOTE);

        browser()
                .get("/events/" + EVENT)
                .then()
                .statusCode(200)
                .body(stringContainsInOrder(
                        "Is first aid in place?", "yes", "Do minors wear helmets?", "does not apply"))
                .body(containsString("&lt;b&gt;No&lt;/b&gt; sprints"))
                .body(not(containsString(NOTE)));
    }

    @Test
    void an_event_without_answers_has_its_page_nevertheless() {
        event("OPEN");
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo(CHECKLIST)).willReturn(aResponse().withStatus(404)));

        browser().get("/events/" + EVENT).then().statusCode(200).body(not(containsString("as the organizer answers")));
    }

    @Test
    void a_quick_race_needs_one_tick() {
        answer(
                "/api/registration/safety-questions",
                "[{\"code\":\"first-aid\",\"question\":\"Is first aid in place?\",\"always\":true}]");
        answer("/api/registration/disciplines", "[]");
        answer("/api/registration/events", "{\"items\":[],\"page\":0,\"size\":1,\"total\":0}");

        signedIn()
                .get("/organizer/quick")
                .then()
                .statusCode(200)
                .body(stringContainsInOrder("name=\"safety\"", "Is first aid in place?", "Go to the start"));
        sends().contentType(FORM)
                .body("name=Thursday&runners=12+Ada+Reyes")
                .post("/organizer/quick")
                .then()
                .statusCode(422)
                .body(containsString("Look at the course first"))
                .body(containsString("12 Ada Reyes"));
    }
}
