package org.backstretch.portal.link;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.backstretch.portal.testing.Session.browser;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class LinkPageTest {
    private static final String TOKEN = "abcdefghijklmnopqrstuvwxyz-_0123456789ABCDE";

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void one_link_is_known() {
        surroundings.forget();
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo("/api/registration/link"))
                        .willReturn(aResponse().withStatus(401)));
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo("/api/registration/link"))
                        .withHeader("Authorization", equalTo("Link " + TOKEN))
                        .willReturn(okJson("""
                                {"purpose":"ENTRY","subject":"0192f000-0000-7000-8000-000000000001",
                                 "email":"ada@example.org","endsAt":"2027-06-01T10:00:00Z"}""")));
    }

    @Test
    void a_link_leads_to_the_page_of_what_it_is_for_and_tells_nobody_where_that_is() {
        browser()
                .get("/links/" + TOKEN)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/links/" + TOKEN + "/entry"))
                .header("Referrer-Policy", "strict-origin")
                .header("Cache-Control", "no-store");
    }

    @Test
    void whoever_is_signed_in_shows_the_link_all_the_same() {
        signedIn().get("/links/" + TOKEN).then().statusCode(303);
    }

    @Test
    void a_link_that_nobody_knows_says_so_instead_of_asking_to_sign_in() {
        browser().get("/links/unknown").then().statusCode(410).body(containsString("Nothing is known of this link."));
    }

    @Test
    void a_link_that_has_ended_says_why() {
        surroundings
                .services()
                .stubFor(
                        get(urlPathEqualTo("/api/registration/link"))
                                .willReturn(
                                        aResponse()
                                                .withStatus(410)
                                                .withHeader("Content-Type", "application/problem+json")
                                                .withBody(
                                                        "{\"type\":\"/problems/link-ended\",\"status\":410,\"detail\":\"This link was used.\"}")));

        browser().get("/links/" + TOKEN).then().statusCode(410).body(containsString("This link was used."));
    }
}
