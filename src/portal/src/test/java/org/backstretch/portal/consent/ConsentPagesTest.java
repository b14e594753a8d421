package org.backstretch.portal.consent;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.backstretch.portal.testing.Session.browser;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody agrees to, on the pages of the runner, the guardian and the organizer. */
@PortalTest
class ConsentPagesTest {
    private static final String ENTRY = "0192f000-0000-7000-8000-000000000071";
    private static final String EVENT = "0192f000-0000-7000-8000-000000000072";
    private static final String TOKEN = "abcdefghijklmnopqrstuvwxyz-_0123456789ABCDE";
    private static final String MINE = "/me/entries/" + ENTRY + "/consents";
    private static final String ASKED = "/api/registration/entries/" + ENTRY + "/consents";
    private static final String RULES = item("RULES_AND_WAIVER", "REQUIRED", "Run <b>backward</b>.", null);
    private static final String HEALTH = item("HEALTH", "REQUIRED", "I am fit.", null);
    private static final String GUARDIAN = item("GUARDIAN", "REQUIRED", "My child may run.", null);

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void an_adult_is_asked_for_rules_and_health() {
        surroundings.forget();
        asked(false, true, RULES, HEALTH, item("PHOTO", "OPTIONAL", "Photographs.", "GIVEN"));
        surroundings
                .services()
                .stubFor(get(urlPathMatching(
                                "/api/registration/(entries|relay-members)/" + ENTRY + "/emergency-contact"))
                        .willReturn(aResponse().withStatus(404)));
        surroundings.services().stubFor(put(urlPathEqualTo(ASKED)).willReturn(okJson(json(false, true, RULES))));
    }

    private static String item(String kind, String need, String text, @Nullable String answer) {
        return """
                {"kind":"%s","need":"%s","text":"%s","version":3%s}""".formatted(
                kind,
                need,
                text,
                answer == null
                        ? ""
                        : ",\"answer\":\"" + answer + "\",\"at\":\"2026-11-20T10:00:00Z\",\"givenBy\":\"Ada Reyes\"");
    }

    private static String json(boolean guardian, boolean alone, String... items) {
        return """
                {"entryId":"%s","raceId":"%s","raceName":"5 km","eventName":"Night","raceDay":"2026-12-01",
                 "runnerName":"Ada Reyes","publicNameStyle":"FULL","language":"EN","needsGuardian":%s,"mayConsent":%s,
                 "items":[%s],"history":[]}""".formatted(ENTRY, EVENT, guardian, alone, String.join(",", items));
    }

    private void asked(boolean guardian, boolean alone, String... items) {
        surroundings.services().stubFor(get(urlPathEqualTo(ASKED)).willReturn(okJson(json(guardian, alone, items))));
    }

    private static RequestSpecification form(RequestSpecification by, String body) {
        return by.header("Origin", "https://race.example")
                .contentType("application/x-www-form-urlencoded")
                .body(body);
    }

    @Test
    void each_consent_stands_for_itself_and_none_is_ticked() {
        signedIn()
                .get(MINE)
                .then()
                .statusCode(200)
                .body(containsString("Run &lt;b&gt;backward&lt;/b&gt;."))
                .body(containsString("name=\"consent-RULES_AND_WAIVER\" value=\"GIVEN 3\""))
                .body(containsString("name=\"consent-HEALTH\" value=\"REFUSED 3\""))
                .body(containsString("Take back photographs"))
                .body(not(containsString("checked")))
                .body(not(containsString("Mail them the link")));
    }

    @Test
    void only_what_is_ticked_is_said_with_the_version_that_was_read() {
        form(signedIn(), "consent-RULES_AND_WAIVER=GIVEN+3").post(MINE).then().statusCode(303);

        surroundings.services().verify(putRequestedFor(urlPathEqualTo(ASKED)).withRequestBody(equalToJson("""
                        {"answers":[{"kind":"RULES_AND_WAIVER","answer":"GIVEN","version":3}],"givenBy":null}""")));
    }

    @Test
    void a_form_without_a_tick_changes_nothing_and_says_so() {
        form(signedIn(), "consent-RULES_AND_WAIVER=yes")
                .post(MINE)
                .then()
                .statusCode(422)
                .body(containsString("nothing was changed"));

        surroundings.services().verify(0, putRequestedFor(urlPathEqualTo(ASKED)));
    }

    @Test
    void a_child_is_told_that_a_guardian_answers_and_sees_no_box_to_tick() {
        asked(true, false, RULES, HEALTH, GUARDIAN);

        signedIn()
                .get(MINE)
                .then()
                .body(containsString("Mail them the link"))
                .body(not(containsString("name=\"consent-")));
    }

    @Test
    void at_the_desk_the_same_is_taken_from_paper_with_the_name_of_who_signed() {
        asked(true, false, RULES, GUARDIAN);

        signedIn()
                .get("/organizer/entries/" + ENTRY + "/consents")
                .then()
                .body(containsString("Who signed"))
                .body(containsString("name=\"consent-GUARDIAN\""));
    }

    @Test
    void a_guardian_answers_by_the_link_without_an_account() {
        asked(true, true, RULES, GUARDIAN);
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo("/api/registration/link")).willReturn(okJson("""
                {"purpose":"GUARDIAN","subject":"%s","email":"bea@example.org","endsAt":"2027-06-01T10:00:00Z"}""".formatted(ENTRY))));
        var page = "/links/" + TOKEN + "/guardian";

        browser()
                .get(page)
                .then()
                .statusCode(200)
                .body(containsString("Ada Reyes wants to run backward"))
                .body(containsString("My child may run."))
                .body(not(containsString("consent-RULES_AND_WAIVER")));
        form(browser(), "consent-GUARDIAN=GIVEN+3&givenBy=Bea+Reyes")
                .post(page)
                .then()
                .statusCode(303)
                .header("Location", endsWith(page + "?done=agreed"));

        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(ASKED))
                        .withHeader("Authorization", equalTo("Link " + TOKEN))
                        .withRequestBody(equalToJson("""
                        {"answers":[{"kind":"GUARDIAN","answer":"GIVEN","version":3}],"givenBy":"Bea Reyes"}""")));
    }

    @Test
    void who_has_only_the_link_says_whom_to_call_and_how_she_is_shown() {
        linked("ENTRY");
        var page = "/links/" + TOKEN + "/entry/consents";
        var contact = "/api/registration/entries/" + ENTRY + "/emergency-contact";
        var name = "/api/registration/entries/" + ENTRY + "/public-name";
        surroundings.services().stubFor(put(urlPathEqualTo(contact)).willReturn(okJson("{}")));
        surroundings.services().stubFor(put(urlPathEqualTo(name)).willReturn(okJson("{}")));

        browser()
                .get(page)
                .then()
                .body(containsString("In an emergency"))
                .body(containsString("Shown to the public"))
                .body(not(containsString("your profile")));
        form(browser(), "name=Bea&phone=%2B44+20+7946")
                .post(page + "/contact")
                .then()
                .statusCode(303);
        form(browser(), "publicNameStyle=INITIALS").post(page + "/name").then().statusCode(303);

        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(contact))
                        .withHeader("Authorization", equalTo("Link " + TOKEN))
                        .withRequestBody(equalToJson("{\"name\":\"Bea\",\"phone\":\"+44 20 7946\"}")));
        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(name))
                        .withHeader("Authorization", equalTo("Link " + TOKEN))
                        .withRequestBody(equalToJson("{\"style\":\"INITIALS\"}")));
    }

    @Test
    void who_runs_a_leg_agrees_by_the_link_and_her_guardian_by_another() {
        var member = "/api/registration/relay-members/" + ENTRY + "/consents";
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo(member)).willReturn(okJson(json(true, true, RULES, GUARDIAN))));
        surroundings.services().stubFor(put(urlPathEqualTo(member)).willReturn(okJson(json(true, true))));

        linked("MEMBER");
        browser()
                .get("/links/" + TOKEN + "/member/consents")
                .then()
                .statusCode(200)
                .body(containsString("Mail them the link"))
                .body(containsString("consent-RULES_AND_WAIVER"))
                .body(not(containsString("consent-GUARDIAN")));
        form(browser(), "consent-RULES_AND_WAIVER=GIVEN+3")
                .post("/links/" + TOKEN + "/member/consents")
                .then()
                .statusCode(303);
        linked("MEMBER_GUARDIAN");
        form(browser(), "consent-GUARDIAN=GIVEN+3&givenBy=Bea")
                .post("/links/" + TOKEN + "/member-guardian")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/links/" + TOKEN + "/member-guardian?done=agreed"));

        surroundings
                .services()
                .verify(
                        2,
                        putRequestedFor(urlPathEqualTo(member)).withHeader("Authorization", equalTo("Link " + TOKEN)));
    }

    @Test
    void who_runs_a_leg_says_whom_to_call_by_the_link_signed_in_or_on_paper() {
        var member = "/api/registration/relay-members/" + ENTRY;
        var contact = member + "/emergency-contact";
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo(member + "/consents")).willReturn(okJson(json(false, true, RULES))));
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo(contact))
                        .willReturn(okJson("{\"name\":\"Uma Lind\",\"phone\":\"+49 821 5550\"}")));
        surroundings.services().stubFor(put(urlPathEqualTo(contact)).willReturn(okJson("{}")));
        surroundings
                .services()
                .stubFor(delete(urlPathEqualTo(contact)).willReturn(aResponse().withStatus(204)));
        linked("MEMBER");

        says(browser(), "/links/" + TOKEN + "/member/consents");
        says(signedIn(), "/me/relay-members/" + ENTRY + "/consents");
        says(signedIn(), "/organizer/relay-members/" + ENTRY + "/consents");
        form(signedIn(), "name=&phone=")
                .post("/me/relay-members/" + ENTRY + "/consents/contact")
                .then()
                .statusCode(303);

        surroundings
                .services()
                .verify(
                        3,
                        putRequestedFor(urlPathEqualTo(contact))
                                .withRequestBody(equalToJson("{\"name\":\"Bea\",\"phone\":\"+44 20 7946\"}")));
        surroundings.services().verify(deleteRequestedFor(urlPathEqualTo(contact)));
    }

    private static void says(RequestSpecification by, String page) {
        by.get(page)
                .then()
                .statusCode(200)
                .body(containsString("not the captain"))
                .body(containsString("+49 821 5550"))
                .body(not(containsString("Shown to the public")));
        form(by, "name=Bea&phone=%2B44+20+7946").post(page + "/contact").then().statusCode(303);
    }

    @Test
    void who_runs_a_leg_agrees_signed_in_and_the_desk_takes_down_what_was_signed() {
        var member = "/api/registration/relay-members/" + ENTRY + "/consents";
        surroundings.services().stubFor(get(urlPathEqualTo(member)).willReturn(okJson(json(false, true, RULES))));
        surroundings.services().stubFor(put(urlPathEqualTo(member)).willReturn(okJson(json(false, true))));
        var hers = "/me/relay-members/" + ENTRY + "/consents";
        var desk = "/organizer/relay-members/" + ENTRY + "/consents";

        signedIn().get(hers).then().statusCode(200).body(not(containsString("Who signed")));
        signedIn().get(desk).then().statusCode(200).body(containsString("Who signed"));
        for (var page : List.of(hers, desk)) {
            form(signedIn(), "consent-RULES_AND_WAIVER=GIVEN+3")
                    .post(page)
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith(page + "?done=agreed"));
            form(signedIn(), "").post(page + "/withdrawals/PHOTO").then().statusCode(303);
            browser().get(page).then().statusCode(302);
        }
        signedIn().get(hers.replace("/me/", "/nobody/")).then().statusCode(404);

        surroundings
                .services()
                .verify(4, putRequestedFor(urlPathEqualTo(member)).withHeader("Authorization", matching("Bearer .+")));
    }

    @Test
    void the_desk_sees_of_a_team_whose_answers_are_missing() {
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo(ASKED))
                        .willReturn(okJson(json(false, true).replace("\"items\"", "\"ofTeam\":true,\"items\""))));
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo("/api/registration/entries/" + ENTRY + "/members"))
                        .willReturn(okJson("""
                        [{"id":"%s","entryId":"%s","leg":2,"givenName":"Bea","familyName":"Lind","email":"bea@example.org",
                          "state":"CONFIRMED","lacks":true,"lacksContact":true,"team":"Owls","raceId":"%s","raceName":"Relay","eventName":"Night"}]""".formatted(EVENT, ENTRY, EVENT))));

        signedIn()
                .get("/organizer/entries/" + ENTRY + "/consents")
                .then()
                .statusCode(200)
                .body(containsString("has something to answer"))
                .body(containsString("has not said whom to call"))
                .body(containsString("/organizer/relay-members/" + EVENT + "/consents"))
                .body(not(containsString("Nothing is missing")));
    }

    @Test
    void the_organizer_says_yes_for_a_member_with_her_birth_date() {
        var confirmation = "/api/registration/relay-members/" + EVENT + "/confirmation";
        surroundings.services().stubFor(put(urlPathEqualTo(confirmation)).willReturn(okJson("{}")));

        form(signedIn(), "birthDate=1990-01-01")
                .post("/organizer/entries/" + ENTRY + "/consents/members/" + EVENT)
                .then()
                .statusCode(303);

        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(confirmation))
                        .withRequestBody(equalToJson("{\"birthDate\":\"1990-01-01\",\"publicNameStyle\":null}")));
    }

    private void linked(String purpose) {
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo("/api/registration/link"))
                        .willReturn(okJson("""
                {"purpose":"%s","subject":"%s","email":"bea@example.org","endsAt":"2027-06-01T10:00:00Z"}""".formatted(purpose, ENTRY))));
    }

    @Test
    void an_organizer_writes_the_texts_and_another_language_does_not_take_the_old_words_along() {
        var texts = "/api/registration/events/" + EVENT + "/consent-texts";
        surroundings.services().stubFor(get(urlPathEqualTo(texts)).willReturn(okJson("""
                {"language":"EN","kinds":[{"kind":"RULES_AND_WAIVER","need":"REQUIRED","version":1,"text":"Run."},
                 {"kind":"PHOTO","need":"OPTIONAL","version":1,"text":"Smile."}]}""")));
        surroundings
                .services()
                .stubFor(put(urlPathEqualTo(texts)).willReturn(okJson("{\"language\":\"DE\",\"kinds\":[]}")));
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo("/api/registration/events/" + EVENT))
                        .willReturn(okJson("""
                {"id":"%s","name":"Night","place":"Augsburg","country":"DE","firstDay":"2026-12-01","lastDay":"2026-12-01",
                 "zone":"Europe/Berlin","status":"OPEN","races":[],"youMay":{"edit":true,"officiate":true}}""".formatted(EVENT))));
        var page = "/organizer/events/" + EVENT + "/consents";

        signedIn().get(page).then().statusCode(200).body(containsString("Smile."));
        form(signedIn(), "language=DE&need-PHOTO=NOT_ASKED&text-PHOTO=Smile.")
                .post(page)
                .then()
                .statusCode(303);

        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(texts)).withRequestBody(equalToJson("""
                        {"language":"DE","kinds":[{"kind":"PHOTO","need":"NOT_ASKED","text":null}]}""", true, true)));
    }
}
