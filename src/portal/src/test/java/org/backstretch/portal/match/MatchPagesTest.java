package org.backstretch.portal.match;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
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
import static org.hamcrest.Matchers.not;

import io.restassured.specification.RequestSpecification;
import java.util.List;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runners and clubs that are the same, on the pages of the organizer, the admin and the runner. */
@PortalTest
class MatchPagesTest {
    private static final String API = "/api/registration";
    private static final String EVENT = "0192f000-0000-7000-8000-000000000081";
    private static final String ONE = "0192f000-0000-7000-8000-000000000082";
    private static final String OTHER = "0192f000-0000-7000-8000-000000000083";

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void two_runners_look_alike() {
        surroundings.forget();
        answer("/events/" + EVENT, """
                {"id":"%s","name":"Night","place":"Augsburg","country":"DE","firstDay":"2026-12-01","lastDay":"2026-12-01",
                 "zone":"Europe/Berlin","status":"OPEN","races":[],"youMay":{"edit":true,"officiate":true}}""".formatted(EVENT));
        answer("/events/" + EVENT + "/duplicates", """
                [{"one":{"id":"%s","entryId":"%s","name":"Uma <b>Castell</b>","birthDate":"1980-02-29","raceName":"5 km",
                 "eventName":"Night","hasAccount":true},
                 "other":{"id":"%s","entryId":"%s","name":"Uma Castel","raceName":"10 km","eventName":"Night","hasAccount":false},
                 "likeness":["SIMILAR_NAME","SAME_BIRTH_DATE"]}]""".formatted(ONE, ONE, OTHER, OTHER));
        answer("/person-merges", """
                [{"id":"%s","survivor":"%s","entries":2,"at":"2026-11-20T10:00:00Z"}]""".formatted(EVENT, ONE));
    }

    private void answer(String path, String json) {
        surroundings.services().stubFor(get(urlPathEqualTo(API + path)).willReturn(okJson(json)));
    }

    private static RequestSpecification form(String body) {
        return signedIn()
                .header("Origin", "https://race.example")
                .contentType("application/x-www-form-urlencoded")
                .body(body);
    }

    @Test
    void pairs_are_shown_with_what_speaks_for_them_and_an_account_is_never_the_one_to_go() {
        signedIn()
                .get("/organizer/events/" + EVENT + "/duplicates")
                .then()
                .statusCode(200)
                .body(containsString("Uma &lt;b&gt;Castell&lt;/b&gt;"))
                .body(containsString("similar name, same birth date"))
                .body(containsString("keep the first"))
                .body(not(containsString("keep the second")))
                .body(containsString("2 entries given to one runner"));
    }

    @Test
    void a_pair_is_merged_and_a_refusal_is_said_on_the_page() {
        var merges = API + "/person-merges";
        surroundings
                .services()
                .stubFor(post(urlPathEqualTo(merges))
                        .willReturn(aResponse()
                                .withStatus(409)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody("""
                {"type":"/problems/both-entered","status":409,"detail":"Both are entered in 5 km."}""")));

        form("survivor=" + ONE + "&merged=" + OTHER)
                .post("/organizer/events/" + EVENT + "/duplicates")
                .then()
                .statusCode(422)
                .body(containsString("Both are entered in 5 km."));

        surroundings
                .services()
                .verify(postRequestedFor(urlPathEqualTo(merges))
                        .withRequestBody(equalToJson("""
                        {"survivor":"%s","merged":"%s"}""".formatted(ONE, OTHER))));
    }

    @Test
    void a_runner_tells_the_clubs_of_before_and_an_empty_row_is_none() {
        answer("/me/clubs", "[{\"clubName\":\"Fife AC\",\"until\":\"2024-12-31\"}]");
        surroundings.services().stubFor(put(urlPathEqualTo(API + "/me/clubs")).willReturn(okJson("[]")));

        signedIn()
                .get("/me/clubs")
                .then()
                .statusCode(200)
                .body(containsString("value=\"Fife AC\""))
                .body(containsString("club-2"));
        form("club-0=Fife+AC&until-0=2024-12-31&club-1=&from-1=2025-01-01")
                .post("/me/clubs")
                .then()
                .statusCode(303);

        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(API + "/me/clubs")).withRequestBody(equalToJson("""
                        [{"clubName":"Fife AC","from":null,"until":"2024-12-31"}]""")));
    }

    @Test
    void an_admin_says_which_spellings_mean_a_club() {
        answer("/clubs/" + ONE + "/aliases", "{\"name\":\"Fife AC\",\"aliases\":[\"Fife Athletic\"]}");
        surroundings
                .services()
                .stubFor(put(urlPathEqualTo(API + "/clubs/" + ONE + "/aliases"))
                        .willReturn(okJson("{\"name\":\"Fife AC\",\"aliases\":[]}")));
        var page = "/organizer/clubs/" + ONE;

        signedIn().get(page).then().statusCode(200).body(containsString("Fife Athletic"));
        form("name=Fife+AC&aliases=Fife+Athletic%0D%0A%0D%0AF.A.C.")
                .post(page)
                .then()
                .statusCode(303);

        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(API + "/clubs/" + ONE + "/aliases"))
                        .withRequestBody(equalToJson("""
                        {"name":"Fife AC","aliases":["Fife Athletic","F.A.C."]}""")));
    }

    @Test
    void who_is_no_admin_does_not_see_the_clubs() {
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo(API + "/club-merges"))
                        .willReturn(aResponse().withStatus(403)));

        signedIn().get("/organizer/clubs").then().statusCode(403);
    }

    @Test
    void somebody_with_two_accounts_asks_with_one_and_agrees_with_the_other() {
        var other = "0192f000-0000-7000-8000-000000000099";
        var link = "abcdefghijklmnopqrstuvwxyz-_0123456789ABCDE";
        var api = "/api/registration/account-merges";
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo("/api/registration/me")).willReturn(okJson("{\"id\":\"" + other + "\"}")));
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo("/api/registration/person-merges"))
                        .willReturn(okJson("""
                [{"id":"%s","survivor":"%s","merged":"%s","entries":2,"at":"2026-11-20T10:00:00Z"}]""".formatted(other, other, other))));
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo("/api/registration/link")).willReturn(okJson("""
                {"purpose":"ACCOUNT","subject":"%s","email":"old@example.org","endsAt":"2027-06-01T10:00:00Z"}""".formatted(other))));
        surroundings
                .services()
                .stubFor(post(urlPathEqualTo(api)).willReturn(aResponse().withStatus(202)));
        surroundings.services().stubFor(put(urlPathEqualTo(api + "/" + other)).willReturn(okJson("""
                {"id":"%s","survivor":"%s","entries":2,"at":"2026-11-20T10:00:00Z"}""".formatted(
                        other, other))));

        signedIn().get("/me/accounts").then().statusCode(200).body(containsString("2 entries moved"));
        form("key=k1&email=old%40example.org").post("/me/accounts").then().statusCode(303);
        signedIn().get("/links/" + link + "/account").then().statusCode(200).body(containsString("old@example.org"));
        form("").post("/links/" + link + "/account").then().statusCode(303);

        surroundings
                .services()
                .verify(postRequestedFor(urlPathEqualTo(api)).withHeader("Idempotency-Key", equalTo("k1")));
        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(api + "/" + other))
                        .withRequestBody(equalToJson("{\"link\":\"" + link + "\"}")));
    }

    private void account(String address, String person, String roles, int events) {
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo(API + "/accounts"))
                        .withQueryParam("email", equalTo(address))
                        .willReturn(okJson("""
                [{"person":"%s","name":"Uma <b>Castell</b>","birthDate":"1980-02-29","addresses":["%s"],"entries":2,
                  "roles":[%s],"events":%d}]""".formatted(person, address, roles, events))));
    }

    @Test
    void an_admin_looks_at_both_accounts_and_says_why_they_are_of_one_person() {
        surroundings.letInAdmins();
        account("new@example.org", ONE, "", 0);
        account("old@example.org", OTHER, "\"organizer\"", 3);
        answer("/person-merges", """
                [{"id":"%s","survivor":"%s","merged":"%s","entries":7,"at":"2026-11-20T10:00:00Z"},
                 {"id":"%s","survivor":"%s","merged":"%s","entries":2,"at":"2026-11-20T10:00:00Z","reason":"Lost a mailbox"}]""".formatted(EVENT, ONE, OTHER, EVENT, ONE, OTHER));
        surroundings
                .services()
                .stubFor(post(urlPathEqualTo(API + "/account-merges/decisions"))
                        .willReturn(okJson("""
                {"id":"%s","survivor":"%s","entries":2,"at":"2026-11-20T10:00:00Z"}""".formatted(EVENT, ONE))));

        for (var mine : List.of("/events", "/series", "/challenges")) {
            answer(mine, "{\"items\":[],\"page\":0,\"size\":50,\"total\":0}");
        }
        signedIn().get("/organizer").then().statusCode(200).body(containsString("href=\"/account-merges\""));
        signedIn()
                .get("/account-merges?kept=new%40example.org&lost=old%40example.org")
                .then()
                .statusCode(200)
                .body(containsString("Uma &lt;b&gt;Castell&lt;/b&gt;"))
                .body(containsString("organizes 3 events"))
                .body(containsString("name=\"despiteOffice\""))
                .body(containsString("Lost a mailbox"))
                .body(not(containsString("7 entries moved")));
        form("key=k1&kept=new%40example.org&lost=old%40example.org&survivor=" + ONE + "&merged=" + OTHER
                        + "&reason=Lost+a+mailbox&despiteOffice=yes")
                .post("/account-merges")
                .then()
                .statusCode(303);

        surroundings
                .services()
                .verify(postRequestedFor(urlPathEqualTo(API + "/account-merges/decisions"))
                        .withHeader("Idempotency-Key", equalTo("k1"))
                        .withRequestBody(equalToJson("""
                        {"survivor":"%s","merged":"%s","reason":"Lost a mailbox","despiteOffice":true}""".formatted(ONE, OTHER))));
    }

    @Test
    void what_registration_refuses_of_two_accounts_is_said_on_the_page() {
        surroundings.letInAdmins();
        account("new@example.org", ONE, "", 0);
        account("old@example.org", OTHER, "", 0);
        surroundings
                .services()
                .stubFor(post(urlPathEqualTo(API + "/account-merges/decisions"))
                        .willReturn(aResponse()
                                .withStatus(409)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody("""
                {"type":"/problems/holds-office","status":409,"detail":"Uma has the role admin."}""")));

        form("key=k1&kept=new%40example.org&lost=old%40example.org&survivor=" + ONE + "&merged=" + OTHER
                        + "&reason=Card")
                .post("/account-merges")
                .then()
                .statusCode(422)
                .body(containsString("Uma has the role admin."))
                .body(containsString("name=\"despiteOffice\""));
    }

    @Test
    void an_address_that_nobody_has_proven_is_said_to_be_unknown_and_nobody_but_admins_asks() {
        signedIn().get("/account-merges").then().statusCode(403);
        surroundings.letInAdmins();
        account("new@example.org", ONE, "", 0);
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo(API + "/accounts"))
                        .withQueryParam("email", equalTo("nobody@example.org"))
                        .willReturn(okJson("[]")));

        signedIn()
                .get("/account-merges?kept=new%40example.org&lost=nobody%40example.org")
                .then()
                .statusCode(200)
                .body(containsString("No account has proven this address."))
                .body(not(containsString("Make them one")));
    }

    @Test
    void an_admin_undoes_it() {
        surroundings.letInAdmins();
        surroundings
                .services()
                .stubFor(delete(urlPathEqualTo(API + "/person-merges/" + EVENT))
                        .willReturn(aResponse().withStatus(204)));

        form("").post("/account-merges/" + EVENT + "/parting").then().statusCode(303);

        surroundings.services().verify(deleteRequestedFor(urlPathEqualTo(API + "/person-merges/" + EVENT)));
    }
}
