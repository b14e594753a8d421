package org.backstretch.portal.entryclaim;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
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

/** Entries that become somebody's own: to who claims one, and to the organizer who decides. */
@PortalTest
class ClaimedEntryPagesTest {
    private static final String EVENT = "0192f000-0000-7000-8000-0000000000a1";
    private static final String ENTRY = "0192f000-0000-7000-8000-0000000000a2";
    private static final String CLAIM = "0192f000-0000-7000-8000-0000000000a3";
    private static final String TOKEN = "abcdefghijklmnopqrstuvwxyz-_0123456789ABCDE";
    private static final String API = "/api/registration/entries/" + ENTRY;

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void a_claim() {
        surroundings.forget();
        var claim = """
                {"id":"%s","entryId":"%s","entryName":"Uma Castell","bib":"7","raceId":"%s","raceName":"5 km",
                 "claimant":"Ada <b>Reyes","state":"PENDING","proven":false,"words":"I was there",
                 "askedAt":"2027-05-01T10:00:00Z"}""".formatted(CLAIM, ENTRY, EVENT);
        answer("/api/registration/events/" + EVENT, """
                {"id":"%s","name":"Night","place":"Cupar","country":"GB","firstDay":"2027-06-01","lastDay":"2027-06-01",
                 "zone":"Europe/London","status":"OPEN","races":[],"mayEdit":true}""".formatted(EVENT));
        answer(
                "/api/registration/events/" + EVENT + "/entry-claims",
                "{\"items\":[" + claim + "],\"page\":0,\"size\":50,\"total\":1}");
        answer("/api/registration/link", """
                {"purpose":"CLAIM","subject":"%s","email":"uma@example.org","endsAt":"2027-06-01T10:00:00Z"}""".formatted(ENTRY));
        surroundings.services().stubFor(put(urlPathEqualTo(API + "/claim")).willReturn(okJson(claim)));
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
    void whoever_has_the_link_and_an_account_makes_the_entry_her_own() {
        browser().get("/links/" + TOKEN + "/claim").then().statusCode(302);
        signedIn().get("/links/" + TOKEN + "/claim").then().statusCode(200).body(containsString("Make it mine"));
        form("").post("/links/" + TOKEN + "/claim")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/me/entries/" + ENTRY + "?done=own"));

        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(API + "/claim"))
                        .withRequestBody(equalToJson("{\"link\":\"%s\",\"words\":null}".formatted(TOKEN))));
    }

    @Test
    void without_the_link_the_organizer_is_asked_or_the_link_is_mailed() {
        surroundings
                .services()
                .stubFor(post(urlPathEqualTo(API + "/claim-links"))
                        .willReturn(aResponse().withStatus(202)));

        signedIn().get("/entries/" + ENTRY + "/claim").then().statusCode(200).body(containsString("Mail the link"));
        form("").post("/entries/" + ENTRY + "/claim/link")
                .then()
                .statusCode(303)
                .header("Location", endsWith("?done=mailed"));
        form("words=I+was+there")
                .post("/entries/" + ENTRY + "/claim")
                .then()
                .statusCode(303)
                .header("Location", endsWith("?done=claimed"));
    }

    @Test
    void the_organizer_decides() {
        surroundings
                .services()
                .stubFor(put(urlPathEqualTo("/api/registration/entry-claims/" + CLAIM + "/decision"))
                        .willReturn(okJson("{}")));

        signedIn()
                .get("/organizer/events/" + EVENT + "/claims")
                .then()
                .statusCode(200)
                .body(containsString("I was there"))
                .body(allOf(containsString("Ada &lt;b&gt;Reyes"), not(containsString("<b>Reyes"))));
        form("decision=APPROVED&reason=")
                .post("/organizer/events/" + EVENT + "/claims/" + CLAIM)
                .then()
                .statusCode(303);

        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo("/api/registration/entry-claims/" + CLAIM + "/decision"))
                        .withRequestBody(equalToJson("{\"decision\":\"APPROVED\",\"reason\":null}")));
    }
}
