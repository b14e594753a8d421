package org.backstretch.portal.organizer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.backstretch.portal.testing.Session.browser;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Random;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class EventFilePageTest {
    private static final String EVENT = "0192f000-0000-7000-8000-000000000001";
    private static final String MANAGED = "/organizer/events/" + EVENT;
    private static final String SERVED = "/api/results/events/" + EVENT + "/file";

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void nothing_told() {
        surroundings.forget();
    }

    private void event(String status) {
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo("/api/registration/events/" + EVENT))
                        .willReturn(okJson("""
                {"id":"%s","name":"Night Meet","place":"Augsburg","country":"DE","firstDay":"2026-11-20","lastDay":"2026-11-20",
                 "zone":"Europe/Berlin","status":"%s","races":[]}""".formatted(EVENT, status))));
    }

    @Test
    void the_event_of_an_official_has_a_link_to_its_file() {
        event("OPEN");

        signedIn().get(MANAGED).then().statusCode(200).body(containsString("href=\"" + MANAGED + "/file\""));
    }

    @Test
    void a_draft_has_none() {
        event("DRAFT");

        signedIn().get(MANAGED).then().statusCode(200).body(not(containsString("/file\"")));
    }

    @Test
    void it_comes_as_it_is_under_the_visitors_own_name() {
        var file = new byte[300_000];
        new Random(7).nextBytes(file);
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo(SERVED))
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "application/zip")
                                .withBody(file)));

        var answer = signedIn().get(MANAGED + "/file");

        answer.then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", containsString("event-" + EVENT + ".backstretch.zip"));
        assertArrayEquals(file, answer.asByteArray());
        surroundings
                .services()
                .verify(getRequestedFor(urlPathEqualTo(SERVED)).withHeader("Authorization", matching("Bearer .+")));
    }

    @Test
    void who_is_no_official_is_told_so() {
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo(SERVED))
                        .willReturn(aResponse()
                                .withStatus(403)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody("""
                        {"type":"/problems/not-allowed","status":403,"title":"Not allowed","detail":"Only officials may do this."}""")));

        signedIn()
                .get(MANAGED + "/file")
                .then()
                .statusCode(403)
                .contentType("text/html")
                .body(containsString("Only officials may do this."));
        browser().get(MANAGED + "/file").then().statusCode(302).header("Location", containsString("/auth/"));
    }
}
