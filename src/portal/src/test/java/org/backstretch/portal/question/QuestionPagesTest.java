package org.backstretch.portal.question;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.backstretch.portal.testing.Session.browser;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.restassured.specification.RequestSpecification;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an organizer asks, on the pages of the organizer and of the entry. */
@PortalTest
class QuestionPagesTest {
    private static final String EVENT = "0192f000-0000-7000-8000-0000000000a1";
    private static final String RACE = "0192f000-0000-7000-8000-0000000000a2";
    private static final String ENTRY = "0192f000-0000-7000-8000-0000000000a3";
    private static final String SHIRT = "0192f000-0000-7000-8000-0000000000a4";
    private static final String BUS = "0192f000-0000-7000-8000-0000000000a5";
    private static final String OLD = "0192f000-0000-7000-8000-0000000000a6";
    private static final String TOKEN = "abcdefghijklmnopqrstuvwxyz-_0123456789ABCDE";
    private static final String API = "/api/registration";
    private static final String ASKED = API + "/events/" + EVENT + "/questions";
    private static final String ANSWERS = API + "/entries/" + ENTRY + "/answers";
    private static final String PAGE = "/organizer/events/" + EVENT + "/questions";

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void an_event_that_asks() {
        surroundings.forget();
        answer(API + "/events/" + EVENT, """
                {"id":"%s","name":"Night","place":"Cupar","country":"GB","firstDay":"2027-06-01","lastDay":"2027-06-01",
                 "zone":"Europe/London","status":"OPEN","organizer":"%s","description":"","races":[%s,%s],
                 "youMay":{"edit":true,"officiate":true}}""".formatted(EVENT, EVENT, race(RACE, "Mile"), race(ENTRY, "Sprint")));
        answer(API + "/races/" + RACE, race(RACE, "Mile"));
        answer(
                ASKED,
                "[%s,%s,%s]"
                        .formatted(
                                question(SHIRT, "CHOICE", "<b>T-shirt", "\"S\",\"M\"", false),
                                question(BUS, "YES_NO", "Bus", "", false),
                                question(OLD, "TEXT", "Old song", "", true)));
        answer(ASKED + "/summary", """
                [{"questionId":"%s","label":"T-shirt","retired":false,"entries":14,"answered":13,
                  "counts":[{"answer":"S","count":3},{"answer":"M","count":10}]}]""".formatted(SHIRT));
        answer(API + "/link", """
                {"purpose":"ENTRY","subject":"%s","email":"uma@example.org","endsAt":"2027-06-01T10:00:00Z"}""".formatted(ENTRY));
        var entry = """
                {"id":"%s","raceId":"%s","raceName":"Mile","eventId":"%s","eventName":"Night","givenName":"Uma",
                 "familyName":"Castell","publicName":"Uma Castell","sex":"F","direction":"BACKWARD","status":"PENDING",
                 "legRunners":[],"heldUntil":"2027-05-20T10:00:00Z"}""";
        answer(API + "/entries/" + ENTRY, entry.formatted(ENTRY, RACE, EVENT));
        answer(API + "/entries/" + ENTRY + "/missing", """
                [{"code":"answers","sentence":"Answer what the organizer asks: T-shirt.","blocksConfirmation":true}]""");
        answer(API + "/entries/" + ENTRY + "/company", "{\"companion\":\"\",\"spotter\":\"\"}");
        answer(API + "/entries/" + ENTRY + "/members", "[]");
        answers(true);
    }

    private static String race(String id, String name) {
        return """
                {"id":"%s","eventId":"%s","eventName":"Night","zone":"Europe/London","firstDay":"2027-06-01","name":"%s",
                 "discipline":"MILER","directions":["BACKWARD"],"timing":"HAND","ruleSet":"HOUSE","entries":1,
                 "waves":[],"categories":[],"eventStatus":"OPEN","withdrawn":false}""".formatted(id, EVENT, name);
    }

    private static String question(String id, String kind, String label, String options, boolean retired) {
        return """
                {"id":"%s","kind":"%s","label":"%s","hint":"","required":true,"options":[%s],"races":[],"retired":%s}""".formatted(id, kind, label, options, retired);
    }

    private void answers(boolean mayChange) {
        answer(ANSWERS, """
                {"entryId":"%s","mayChange":%s,"items":[
                 {"question":%s,"asked":true},
                 {"question":%s,"asked":true,"answer":"yes"},
                 {"question":%s,"asked":false,"answer":"Yesterday"}]}""".formatted(
                        ENTRY,
                        mayChange,
                        question(SHIRT, "CHOICE", "<b>T-shirt", "\"S\",\"M\"", false),
                        question(BUS, "YES_NO", "Bus", "", false),
                        question(OLD, "TEXT", "Old song", "", true)));
    }

    private void answer(String path, String json) {
        surroundings.services().stubFor(get(urlPathEqualTo(path)).willReturn(okJson(json)));
    }

    private static RequestSpecification form(RequestSpecification who, String body) {
        return who.header("Origin", "https://race.example")
                .contentType("application/x-www-form-urlencoded")
                .body(body);
    }

    private static ResponseDefinitionBuilder refusal(int status, String slug, String field, String sentence) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/problem+json")
                .withBody("{\"type\":\"/problems/%s\",\"status\":%d,\"field\":\"%s\",\"detail\":\"%s\"}"
                        .formatted(slug, status, field, sentence));
    }

    @Test
    void an_organizer_sees_what_is_asked_how_it_is_answered_and_what_is_asked_no_longer() {
        signedIn()
                .get(PAGE)
                .then()
                .statusCode(200)
                .body(containsString("&lt;b&gt;T-shirt"))
                .body(not(containsString("<b>T-shirt")))
                .body(containsString("13 of 14 entries"))
                .body(containsString("<dt>M</dt><dd>10</dd>"))
                .body(containsString("action=\"" + PAGE + "/" + BUS + "/rise\""))
                .body(not(containsString(PAGE + "/" + SHIRT + "/rise")))
                .body(containsString("action=\"" + PAGE + "/" + OLD + "/retirement/end\""));
    }

    @Test
    void the_page_of_the_event_leads_to_its_questions() {
        answer(API + "/events/" + EVENT, """
                {"id":"%s","name":"Night","place":"Cupar","country":"GB","firstDay":"2027-06-01","lastDay":"2027-06-01",
                 "zone":"Europe/London","status":"OPEN","organizer":"%s","description":"","races":[],
                 "youMay":{"edit":true,"officiate":true}}""".formatted(EVENT, EVENT));
        answer(API + "/events/" + EVENT + "/officials", "[]");

        signedIn().get("/organizer/events/" + EVENT).then().body(containsString("href=\"" + PAGE + "\""));
    }

    @Test
    void a_question_is_asked_with_a_line_for_each_option() {
        surroundings
                .services()
                .stubFor(post(urlPathEqualTo(ASKED))
                        .willReturn(okJson(question(SHIRT, "CHOICE", "Cap", "", false))
                                .withStatus(201)));

        form(signedIn(), "kind=CHOICE&label=Cap&options=red%0D%0A%0D%0A+blue&required=yes&races=" + RACE)
                .post(PAGE)
                .then()
                .statusCode(303)
                .header("Location", endsWith(PAGE + "?done=saved"));

        surroundings
                .services()
                .verify(postRequestedFor(urlPathEqualTo(ASKED)).withRequestBody(equalToJson("""
                {"kind":"CHOICE","label":"Cap","required":true,"options":["red","blue"],"races":["%s"]}""".formatted(RACE))));
    }

    @Test
    void a_change_that_is_refused_stays_with_its_question() {
        surroundings
                .services()
                .stubFor(put(urlPathEqualTo(ASKED + "/" + SHIRT))
                        .willReturn(refusal(409, "option-answered", "options", "10 entries have chosen M.")));

        form(signedIn(), "kind=CHOICE&label=Shirt&options=S%0AL")
                .post(PAGE + "/" + SHIRT)
                .then()
                .statusCode(422)
                .body(containsString("<details open>"))
                .body(containsString("10 entries have chosen M."))
                .body(containsString("S\nL</textarea>"))
                .body(containsString("id=\"label-new\" name=\"label\" value=\"\""));
    }

    @Test
    void a_question_moves_up_and_is_retired() {
        surroundings.services().stubFor(put(urlPathEqualTo(ASKED + "/order")).willReturn(okJson("[]")));
        surroundings
                .services()
                .stubFor(put(urlPathEqualTo(ASKED + "/" + BUS + "/retirement"))
                        .willReturn(okJson(question(BUS, "YES_NO", "Bus", "", true))));

        form(signedIn(), "").post(PAGE + "/" + BUS + "/rise").then().statusCode(303);
        form(signedIn(), "").post(PAGE + "/" + BUS + "/retirement").then().statusCode(303);

        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(ASKED + "/order"))
                        .withRequestBody(equalToJson("{\"questions\":[\"%s\",\"%s\"]}".formatted(BUS, SHIRT))));
        surroundings.services().verify(putRequestedFor(urlPathEqualTo(ASKED + "/" + BUS + "/retirement")));
    }

    @Test
    void a_runner_answers_on_the_page_of_the_entry() {
        surroundings.services().stubFor(put(urlPathEqualTo(ANSWERS)).willReturn(okJson("{\"items\":[]}")));

        signedIn()
                .get("/me/entries/" + ENTRY)
                .then()
                .statusCode(200)
                .body(containsString("href=\"#answers\""))
                .body(not(containsString("Agree to what is needed")))
                .body(containsString("name=\"answer-" + BUS + "\" value=\"yes\" checked"))
                .body(containsString("<dt>Old song (asked no longer)</dt><dd>Yesterday</dd>"));
        form(signedIn(), "answer-" + SHIRT + "=M&answer-" + BUS + "=")
                .post("/me/entries/" + ENTRY + "/answers")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/me/entries/" + ENTRY + "?done=saved"));

        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(ANSWERS))
                        .withHeader("Authorization", matching("Bearer .+"))
                        .withRequestBody(equalToJson("""
                                {"answers":[{"questionId":"%s","answer":"M"},{"questionId":"%s","answer":""}]}""".formatted(SHIRT, BUS))));
    }

    @Test
    void whoever_has_the_link_answers_too_and_what_was_typed_survives_a_refusal() {
        surroundings
                .services()
                .stubFor(put(urlPathEqualTo(ANSWERS))
                        .willReturn(refusal(400, "invalid", "answer-" + SHIRT, "XL is not one of S, M.")));

        form(browser(), "answer-" + SHIRT + "=XL&answer-" + BUS + "=no")
                .post("/links/" + TOKEN + "/entry/answers")
                .then()
                .statusCode(422)
                .body(containsString("<span class=\"problem\">XL is not one of S, M.</span>"))
                .body(containsString("name=\"answer-" + BUS + "\" value=\"no\" checked"));

        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(ANSWERS)).withHeader("Authorization", equalTo("Link " + TOKEN)));
    }

    @Test
    void after_the_day_answers_are_only_read() {
        answers(false);

        signedIn()
                .get("/me/entries/" + ENTRY)
                .then()
                .body(containsString("<dt>Bus</dt><dd>yes</dd>"))
                .body(not(containsString("Save the answers")));
    }

    @Test
    void an_organizer_reads_and_changes_answers_and_an_official_sees_none() {
        surroundings.services().stubFor(put(urlPathEqualTo(ANSWERS)).willReturn(okJson("{\"items\":[]}")));
        signedIn()
                .get("/organizer/entries/" + ENTRY)
                .then()
                .statusCode(200)
                .body(containsString("Save the answers"))
                .body(containsString("value=\"Uma\""));
        form(signedIn(), "answer-" + SHIRT + "=S")
                .post("/organizer/entries/" + ENTRY + "/answers")
                .then()
                .statusCode(303);
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo(ANSWERS)).willReturn(aResponse().withStatus(403)));

        signedIn()
                .get("/organizer/entries/" + ENTRY)
                .then()
                .statusCode(200)
                .body(not(containsString("Save the answers")));
    }

    @Test
    void an_organizer_who_enters_somebody_may_leave_questions_open() {
        signedIn()
                .get("/organizer/races/" + RACE + "/entries/new")
                .then()
                .statusCode(200)
                .body(containsString("What you ask"))
                .body(not(containsString("name=\"answer-" + SHIRT + "\" required")));
    }
}
