package org.backstretch.portal.entering;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.backstretch.portal.testing.Session.browser;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class EnterPagesTest {
    private static final String RACE = "0192f000-0000-7000-8000-000000000081";
    private static final String ENTRY = "0192f000-0000-7000-8000-000000000082";
    private static final String SHIRT = "0192f000-0000-7000-8000-000000000083";
    private static final String BUS = "0192f000-0000-7000-8000-000000000084";
    private static final String TOKEN = "abcdefghijklmnopqrstuvwxyz-_0123456789ABCDE";

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void a_race_that_takes_entries() {
        surroundings.forget();
        race("[]", 4);
        asks("[]", "[]", "[]");
        answer("/api/registration/me", """
                {"id":"%s","givenName":"Ada","familyName":"Reyes","publicName":"Ada Reyes"}""".formatted(ENTRY));
        answer("/api/registration/link", """
                {"purpose":"ENTERING","subject":"%s","email":"uma@example.org","endsAt":"2027-06-01T10:00:00Z"}""".formatted(RACE));
    }

    private void asks(String questions, String kinds, String steps) {
        answer("/api/registration/events/" + RACE + "/questions", questions);
        answer("/api/registration/events/" + RACE + "/consent-texts", "{\"language\":\"DE\",\"kinds\":" + kinds + "}");
        answer("/api/registration/races/" + RACE + "/fees", """
                {"currency":"EUR","payFirst":true,"now":1500,"steps":%s}""".formatted(steps));
    }

    private void asksEverything() {
        asks(
                """
                [{"id":"%s","kind":"CHOICE","label":"T-shirt size","hint":"Unisex","required":true,"options":["S","M"],
                  "races":[],"retired":false},
                 {"id":"%s","kind":"YES_NO","label":"Bus","hint":"","required":false,"options":[],"races":["%s"],"retired":false},
                 {"id":"%s","kind":"TEXT","label":"Elsewhere","hint":"","required":true,"options":[],"races":["%s"],"retired":false}]
                """.formatted(SHIRT, BUS, RACE, ENTRY, ENTRY),
                """
                [{"kind":"RULES_AND_WAIVER","need":"REQUIRED","version":2,"text":"Lauf rückwärts."},
                 {"kind":"HEALTH","need":"REQUIRED","version":1,"text":"Ich bin gesund."},
                 {"kind":"TRACK_MAP","need":"NOT_ASKED","version":1,"text":"Karte."},
                 {"kind":"GUARDIAN","need":"REQUIRED","version":1,"text":"Mein Kind darf."}]""",
                "[{\"amount\":1500},{\"amount\":500,\"category\":\"FU18\"},{\"amount\":9900,\"fromDay\":\"2099-01-01\"}]");
    }

    private void race(String legs, int capacity) {
        answer("/api/registration/races/" + RACE, """
                {"id":"%s","eventId":"%s","eventName":"Night","zone":"Europe/London","firstDay":"2027-06-01","name":"5 km",
                 "discipline":"5KR","directions":["BACKWARD"],"timing":"HAND","ruleSet":"HOUSE","entries":4,"capacity":%d,
                 "waves":[],"categories":[],"eventStatus":"OPEN","withdrawn":false,"keepsWaitingList":true,"legs":%s}""".formatted(RACE, RACE, capacity, legs));
    }

    private void answer(String path, String json) {
        surroundings.services().stubFor(get(urlPathEqualTo(path)).willReturn(okJson(json)));
    }

    private void takes(String path) {
        surroundings
                .services()
                .stubFor(post(urlPathEqualTo(path))
                        .willReturn(okJson("""
                        {"id":"%s","raceId":"%s","raceName":"5 km","eventId":"%s","eventName":"Night","givenName":"Uma",
                         "familyName":"Castell","publicName":"Uma Castell","sex":"F","direction":"BACKWARD",
                         "status":"CONFIRMED","legRunners":[]}""".formatted(ENTRY, RACE, RACE)).withStatus(201)));
    }

    private static RequestSpecification form(RequestSpecification who, String body) {
        return who.header("Origin", "https://race.example")
                .contentType("application/x-www-form-urlencoded")
                .body(body);
    }

    @Test
    void a_stranger_is_shown_both_ways_in() {
        browser()
                .get("/races/" + RACE + "/enter")
                .then()
                .statusCode(200)
                .body(containsString("Sign in and enter"))
                .body(containsString("Mail me a link"))
                .body(containsString("You come onto the waiting list"));
    }

    @Test
    void a_link_is_asked_for_in_the_visitors_name() {
        surroundings
                .services()
                .stubFor(post(urlPathEqualTo("/api/registration/races/" + RACE + "/entry-links"))
                        .willReturn(aResponse().withStatus(202)));

        form(browser(), "key=k0&email=uma%40example.org")
                .post("/races/" + RACE + "/enter/link")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/races/" + RACE + "/enter/link"));

        surroundings
                .services()
                .verify(postRequestedFor(urlPathEqualTo("/api/registration/races/" + RACE + "/entry-links"))
                        .withHeader("Idempotency-Key", equalTo("k0"))
                        .withHeader("X-Forwarded-For", matching("127\\.0\\.0\\.1|0:0:0:0:0:0:0:1|::1"))
                        .withRequestBody(equalToJson("{\"email\":\"uma@example.org\"}")));
        browser().get("/races/" + RACE + "/enter/link").then().body(containsString("is on its way"));
    }

    @Test
    void an_address_that_is_refused_is_kept_to_be_mended() {
        surroundings
                .services()
                .stubFor(
                        post(urlPathEqualTo("/api/registration/races/" + RACE + "/entry-links"))
                                .willReturn(
                                        aResponse()
                                                .withStatus(400)
                                                .withHeader("Content-Type", "application/problem+json")
                                                .withBody(
                                                        "{\"type\":\"/problems/invalid\",\"status\":400,\"field\":\"email\",\"detail\":\"No mail can go there.\"}")));

        form(browser(), "email=uma%2Bexample")
                .post("/races/" + RACE + "/enter/link")
                .then()
                .statusCode(422)
                .body(containsString("No mail can go there."))
                .body(containsString("uma+example"));
    }

    @Test
    void whoever_enters_by_a_link_shows_it_and_goes_on_to_the_entry() {
        takes("/api/registration/races/" + RACE + "/entries");

        browser().get("/links/" + TOKEN + "/entering").then().statusCode(200).body(containsString("uma@example.org"));
        form(browser(), "key=k1&givenName=Uma&familyName=Castell&sex=F&birthDate=1991-05-05&direction=BACKWARD")
                .post("/links/" + TOKEN + "/entering")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/links/" + TOKEN + "/entry?done=entered"));

        surroundings
                .services()
                .verify(postRequestedFor(urlPathEqualTo("/api/registration/races/" + RACE + "/entries"))
                        .withHeader("Authorization", equalTo("Link " + TOKEN))
                        .withHeader("Idempotency-Key", equalTo("k1"))
                        .withRequestBody(equalToJson("""
                                {"givenName":"Uma","familyName":"Castell","sex":"F","birthDate":"1991-05-05",
                                 "direction":"BACKWARD"}""")));
    }

    @Test
    void somebody_signed_in_enters_herself_or_somebody_else() {
        takes("/api/registration/races/" + RACE + "/entries");

        signedIn()
                .get("/races/" + RACE + "/enter")
                .then()
                .statusCode(200)
                .body(containsString("You enter as"))
                .body(containsString("/races/" + RACE + "/enter/somebody"));
        form(signedIn(), "sex=F&birthDate=1991-05-05&direction=BACKWARD")
                .post("/races/" + RACE + "/enter")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/me/entries/" + ENTRY + "?done=entered"));
        form(signedIn(), "key=k2&givenName=Uma&sex=F&birthDate=2015-05-05&email=uma%40example.org")
                .post("/races/" + RACE + "/enter/somebody")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/me/entries/" + ENTRY + "?done=entered"));

        surroundings
                .services()
                .verify(postRequestedFor(urlPathEqualTo("/api/registration/races/" + RACE + "/entries"))
                        .withHeader("Authorization", matching("Bearer .+"))
                        .withRequestBody(containing("uma@example.org")));
    }

    @Test
    void a_captain_names_the_members_of_each_leg() {
        race("[{\"paired\":false},{\"paired\":true}]", 100);
        takes("/api/registration/races/" + RACE + "/team-entries");

        signedIn()
                .get("/races/" + RACE + "/enter/team")
                .then()
                .statusCode(200)
                .body(containsString("Leg 1<"))
                .body(containsString("Leg 2, second of the pair"));
        form(
                        signedIn(),
                        "key=k3&givenName=Owls&sex=X&direction=BACKWARD&givenName-1-1=Ada&email-1-1=ada%40example.org"
                                + "&givenName-2-1=Bea&email-2-1=bea%40example.org&givenName-2-2=Cleo&email-2-2=cleo%40example.org")
                .post("/races/" + RACE + "/enter/team")
                .then()
                .statusCode(303);

        surroundings
                .services()
                .verify(postRequestedFor(urlPathEqualTo("/api/registration/races/" + RACE + "/team-entries"))
                        .withRequestBody(equalToJson("""
                                {"name":"Owls","sex":"X","direction":"BACKWARD","legs":[
                                 [{"givenName":"Ada","familyName":null,"email":"ada@example.org"}],
                                 [{"givenName":"Bea","familyName":null,"email":"bea@example.org"},
                                  {"givenName":"Cleo","familyName":null,"email":"cleo@example.org"}]]}""")));
    }

    @Test
    void a_relay_offers_its_team_form_and_no_link_by_mail() {
        race("[{\"paired\":false},{\"paired\":false}]", 100);

        signedIn().get("/races/" + RACE + "/enter").then().body(containsString("Enter a team"));
        browser().get("/races/" + RACE + "/enter").then().body(not(containsString("Mail me a link")));
    }

    @Test
    void the_form_asks_all_that_the_entry_will_need_and_says_what_it_costs() {
        asksEverything();

        signedIn()
                .get("/races/" + RACE + "/enter")
                .then()
                .statusCode(200)
                .body(containsString("<label for=\"f-answer-" + SHIRT + "\">T-shirt size</label>"))
                .body(containsString("<legend>Bus <span class=\"quiet\">optional</span></legend>"))
                .body(not(containsString("Elsewhere")))
                .body(containsString("<p class=\"consent-text\" lang=\"de\">Lauf rückwärts.</p>"))
                .body(containsString("name=\"consent-RULES_AND_WAIVER\" value=\"GIVEN 2\""))
                .body(not(containsString("Karte.")))
                .body(not(containsString("Mein Kind darf.")))
                .body(containsString("<strong>15.00 EUR</strong>, category FU18 <strong>5.00 EUR</strong>"))
                .body(not(containsString("99.00")))
                .body(containsString("name=\"code\""));
        signedIn().get("/races/" + RACE + "/enter/somebody").then().body(containsString("Mein Kind darf."));
    }

    @Test
    void all_of_it_is_sent_in_one_go_and_what_is_left_open_is_not_said() {
        asksEverything();
        takes("/api/registration/races/" + RACE + "/entries");

        form(
                        signedIn(),
                        "sex=F&birthDate=1991-05-05&direction=BACKWARD&answer-" + SHIRT + "=M&answer-" + BUS
                                + "=&code=+club-20+&consent-RULES_AND_WAIVER=GIVEN+2")
                .post("/races/" + RACE + "/enter")
                .then()
                .statusCode(303);

        surroundings
                .services()
                .verify(postRequestedFor(urlPathEqualTo("/api/registration/races/" + RACE + "/entries"))
                        .withRequestBody(equalToJson("""
                                {"forMe":true,"sex":"F","birthDate":"1991-05-05","direction":"BACKWARD","brought":{
                                 "answers":[{"questionId":"%s","answer":"M"}],"discount":{"code":"club-20"},
                                 "consents":[{"kind":"RULES_AND_WAIVER","answer":"GIVEN","version":2}]}}""".formatted(SHIRT))));
    }

    @Test
    void a_refusal_stands_beside_its_field_and_keeps_what_was_typed_and_ticked() {
        asksEverything();
        refuses("code", "There is no such code for this event.");

        form(
                        signedIn(),
                        "sex=F&birthDate=1991-05-05&direction=BACKWARD&answer-" + SHIRT
                                + "=M&code=CLUP&consent-RULES_AND_WAIVER=GIVEN+2")
                .post("/races/" + RACE + "/enter")
                .then()
                .statusCode(422)
                .body(containsString("<span class=\"problem\">There is no such code for this event.</span>"))
                .body(containsString("value=\"CLUP\""))
                .body(containsString("<option value=\"M\" selected>M</option>"))
                .body(containsString("value=\"GIVEN 2\" checked"));
        refuses("answer-" + SHIRT, "XL is not one of S, M.");
        form(signedIn(), "key=k&givenName=Uma&sex=F&birthDate=1991-05-05")
                .post("/races/" + RACE + "/enter/somebody")
                .then()
                .statusCode(422)
                .body(containsString("<span class=\"problem\">XL is not one of S, M.</span>"));
    }

    @Test
    void whoever_finds_the_line_full_is_told_to_come_again_and_has_typed_nothing_in_vain() {
        entriesAre(aResponse()
                .withStatus(429)
                .withHeader("Retry-After", "5")
                .withHeader("Content-Type", "application/problem+json")
                .withBody("""
                        {"type":"/problems/too-many-at-once","status":429,
                         "detail":"Very many people want into this race. Nothing was changed; try again in some seconds."}"""));

        assertKeptToBeSentAgain("Nothing was changed; try again in some seconds.");
    }

    @Test
    void whoever_gets_no_answer_sends_the_same_again() {
        entriesAre(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

        assertKeptToBeSentAgain("wait some seconds and send it again. Nobody is entered twice.");
    }

    private void entriesAre(ResponseDefinitionBuilder answer) {
        surroundings
                .services()
                .stubFor(post(urlPathMatching("/api/registration/races/" + RACE + "/(team-)?entries"))
                        .willReturn(answer));
    }

    /** By each way in; the key stays too, so that sending again is nothing new. */
    private void assertKeptToBeSentAgain(String sentence) {
        race("[{\"paired\":false}]", 100);
        sent(signedIn(), "/races/" + RACE + "/enter/team", sentence).body(containsString("value=\"k7\""));
        race("[]", 100);
        sent(signedIn(), "/races/" + RACE + "/enter", sentence);
        sent(signedIn(), "/races/" + RACE + "/enter/somebody", sentence).body(containsString("value=\"k7\""));
        sent(browser(), "/links/" + TOKEN + "/entering", sentence).body(containsString("value=\"k7\""));
    }

    private static ValidatableResponse sent(RequestSpecification who, String page, String sentence) {
        return form(who, "key=k7&givenName=Uma&familyName=Castell&sex=F&birthDate=1991-05-05&clubName=Night+Owls")
                .post(page)
                .then()
                .statusCode(422)
                .body(containsString(sentence))
                .body(containsString("value=\"Night Owls\""));
    }

    private void refuses(String field, String sentence) {
        surroundings
                .services()
                .stubFor(post(urlPathEqualTo("/api/registration/races/" + RACE + "/entries"))
                        .willReturn(aResponse()
                                .withStatus(400)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody(
                                        "{\"type\":\"/problems/invalid\",\"status\":400,\"field\":\"%s\",\"detail\":\"%s\"}"
                                                .formatted(field, sentence))));
    }
}
