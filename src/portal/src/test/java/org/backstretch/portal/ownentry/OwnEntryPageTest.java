package org.backstretch.portal.ownentry;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.backstretch.portal.testing.Session.browser;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import io.restassured.specification.RequestSpecification;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class OwnEntryPageTest {
    private static final String RACE = "0192f000-0000-7000-8000-000000000091";
    private static final String ENTRY = "0192f000-0000-7000-8000-000000000092";
    private static final String MEMBER = "0192f000-0000-7000-8000-000000000093";
    private static final String TOKEN = "abcdefghijklmnopqrstuvwxyz-_0123456789ABCDE";
    private static final String API = "/api/registration/entries/" + ENTRY;

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void an_entry() {
        surroundings.forget();
        answer("/api/registration/races/" + RACE, """
                {"id":"%s","eventId":"%s","eventName":"Night","zone":"Europe/London","firstDay":"2027-06-01","name":"5 km",
                 "discipline":"5KR","directions":["BACKWARD"],"timing":"HAND","ruleSet":"HOUSE","entries":4,
                 "waves":[],"categories":[],"eventStatus":"OPEN","withdrawn":false}""".formatted(RACE, RACE));
        answer("/api/registration/link", """
                {"purpose":"ENTRY","subject":"%s","email":"uma@example.org","endsAt":"2027-06-01T10:00:00Z"}""".formatted(ENTRY));
        answer(API + "/missing", "[]");
        answer(API + "/company", "{\"companion\":\"Bea Lind\",\"spotter\":\"\"}");
        answer(API + "/members", "[]");
        entry("CONFIRMED", "");
    }

    private void entry(String status, String more) {
        answer(API, """
                {"id":"%s","raceId":"%s","raceName":"5 km","eventId":"%s","eventName":"Night","givenName":"<b>Uma",
                 "familyName":"Castell","publicName":"Uma Castell","sex":"F","direction":"BACKWARD","status":"%s",
                 "legRunners":[]%s}""".formatted(ENTRY, RACE, RACE, status, more));
    }

    private void answer(String path, String json) {
        surroundings.services().stubFor(get(urlPathEqualTo(path)).willReturn(okJson(json)));
    }

    private static RequestSpecification form(RequestSpecification who, String body) {
        return who.header("Origin", "https://race.example")
                .contentType("application/x-www-form-urlencoded")
                .body(body);
    }

    @Test
    void an_entry_shows_its_state_as_a_word_and_names_are_text() {
        signedIn()
                .get("/me/entries/" + ENTRY)
                .then()
                .statusCode(200)
                .body(containsString("<span class=\"state good\">confirmed</span>"))
                .body(allOf(containsString("&lt;b&gt;Uma Castell"), not(containsString("<b>Uma"))))
                .body(containsString("value=\"Bea Lind\""));
    }

    @Test
    void the_same_page_is_opened_by_a_link_without_an_account() {
        browser()
                .get("/links/" + TOKEN + "/entry")
                .then()
                .statusCode(200)
                .body(containsString("action=\"/links/" + TOKEN + "/entry/withdrawal\""));

        surroundings
                .services()
                .verify(getRequestedFor(urlPathEqualTo(API)).withHeader("Authorization", equalTo("Link " + TOKEN)));
    }

    @Test
    void a_code_is_used_from_the_page_of_an_entry_that_owes_something() {
        answer(API + "/fee", """
                {"entryId":"%s","state":"UNPAID","currency":"EUR","owed":1500,"paid":0,"open":1500,"openText":"15.00 EUR",
                 "payFirst":false,"placeGone":false,"lines":[],"ways":[]}""".formatted(ENTRY));

        signedIn()
                .get("/me/entries/" + ENTRY)
                .then()
                .body(containsString("href=\"/me/entries/" + ENTRY + "/fee\">Use a discount code"));
        browser().get("/links/" + TOKEN + "/entry").then().body(not(containsString("discount code")));
    }

    @Test
    void what_is_missing_is_said_with_the_deadline() {
        entry("PENDING", ",\"heldUntil\":\"2027-05-20T10:00:00Z\"");
        answer(API + "/missing", """
                [{"code":"fee","sentence":"Pay the fee.","blocksConfirmation":true}]""");

        signedIn()
                .get("/me/entries/" + ENTRY)
                .then()
                .body(containsString("something is missing"))
                .body(containsString("Pay the fee."))
                .body(containsString("20 May"));
    }

    @Test
    void whoever_waits_sees_where() {
        entry("WAITLISTED", ",\"waitingPosition\":3");
        answer("/api/registration/races/" + RACE + "/waiting-list", "{\"kept\":true,\"size\":12,\"paused\":false}");

        signedIn()
                .get("/me/entries/" + ENTRY)
                .then()
                .body(containsString("<strong>3</strong>"))
                .body(containsString("of 12"));
    }

    @Test
    void an_offer_is_accepted() {
        entry("OFFERED", ",\"heldUntil\":\"2027-05-20T10:00:00Z\"");
        surroundings
                .services()
                .stubFor(put(urlPathEqualTo(API + "/offer/acceptance")).willReturn(okJson("{}")));

        signedIn().get("/me/entries/" + ENTRY).then().body(containsString("Accept the place"));
        form(signedIn(), "")
                .post("/me/entries/" + ENTRY + "/offer")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/me/entries/" + ENTRY + "?done=accepted"));

        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(API + "/offer/acceptance"))
                        .withHeader("Authorization", matching("Bearer .+")));
    }

    @Test
    void an_offer_that_is_gone_says_so_on_the_page() {
        surroundings
                .services()
                .stubFor(
                        put(urlPathEqualTo(API + "/offer/acceptance"))
                                .willReturn(
                                        aResponse()
                                                .withStatus(409)
                                                .withHeader("Content-Type", "application/problem+json")
                                                .withBody(
                                                        "{\"type\":\"/problems/wrong-state\",\"status\":409,\"detail\":\"It is gone.\"}")));

        form(browser(), "")
                .post("/links/" + TOKEN + "/entry/offer")
                .then()
                .statusCode(422)
                .body(containsString("It is gone."));
    }

    @Test
    void a_captain_names_somebody_else_for_a_leg() {
        answer(API + "/members", """
                [{"id":"%s","entryId":"%s","leg":1,"givenName":"Bea","familyName":"Lind","email":"bea@example.org",
                  "state":"DECLINED","team":"Owls","raceId":"%s","raceName":"Relay","eventName":"Night"}]""".formatted(MEMBER, ENTRY, RACE));
        surroundings
                .services()
                .stubFor(put(urlPathEqualTo("/api/registration/relay-members/" + MEMBER))
                        .willReturn(okJson("{}")));

        signedIn().get("/me/entries/" + ENTRY).then().body(containsString("said no"));
        form(signedIn(), "givenName=Dora&email=dora%40example.org")
                .post("/me/entries/" + ENTRY + "/members/" + MEMBER)
                .then()
                .statusCode(303);

        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo("/api/registration/relay-members/" + MEMBER))
                        .withRequestBody(equalToJson("""
                                {"givenName":"Dora","familyName":null,"email":"dora@example.org"}""")));
    }

    @Test
    void captain_and_member_see_that_nobody_is_to_be_called_yet() {
        var said = """
                {"id":"%s","entryId":"%s","leg":1,"givenName":"Bea","familyName":"Lind","email":"bea@example.org",
                 "state":"CONFIRMED","lacksContact":true,"team":"Owls","raceId":"%s","raceName":"Relay","eventName":"Night"}""".formatted(MEMBER, ENTRY, RACE);
        answer(API + "/members", "[" + said + "]");
        answer("/api/registration/relay-members/" + MEMBER, said);

        signedIn().get("/me/entries/" + ENTRY).then().body(containsString("has not said whom to call"));
        signedIn()
                .get("/me/relay-members/" + MEMBER)
                .then()
                .body(containsString("/me/relay-members/" + MEMBER + "/consents#contact"));
    }

    @Test
    void a_member_says_yes_by_the_link() {
        answer("/api/registration/link", """
                {"purpose":"MEMBER","subject":"%s","email":"bea@example.org","endsAt":"2027-06-01T10:00:00Z"}""".formatted(MEMBER));
        answer("/api/registration/relay-members/" + MEMBER, """
                {"id":"%s","entryId":"%s","leg":1,"givenName":"Bea","familyName":"Lind","email":"bea@example.org",
                 "state":"INVITED","team":"Owls","raceId":"%s","raceName":"Relay","eventName":"Night"}""".formatted(MEMBER, ENTRY, RACE));
        surroundings
                .services()
                .stubFor(put(urlPathEqualTo("/api/registration/relay-members/" + MEMBER + "/confirmation"))
                        .willReturn(okJson("{}")));

        browser().get("/links/" + TOKEN + "/member").then().statusCode(200).body(containsString("I run this leg"));
        form(browser(), "publicNameStyle=INITIALS&birthDate=1990-01-01")
                .post("/links/" + TOKEN + "/member/confirmation")
                .then()
                .statusCode(303);

        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo("/api/registration/relay-members/" + MEMBER + "/confirmation"))
                        .withHeader("Authorization", equalTo("Link " + TOKEN))
                        .withRequestBody(
                                equalToJson("{\"birthDate\":\"1990-01-01\",\"publicNameStyle\":\"INITIALS\"}")));
    }
}
