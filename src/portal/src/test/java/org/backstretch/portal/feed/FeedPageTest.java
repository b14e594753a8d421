package org.backstretch.portal.feed;

import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class FeedPageTest {
    private static final String FEED = "/api/registration/me/calendar-feed";

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void a_runner_who_has_an_address() {
        surroundings.forget();
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo(FEED)).willReturn(okJson("{\"madeAt\":\"2027-01-01T10:00:00Z\"}")));
        surroundings
                .services()
                .stubFor(
                        put(urlPathEqualTo(FEED))
                                .willReturn(
                                        okJson(
                                                "{\"madeAt\":\"2027-01-01T10:00:00Z\",\"path\":\"/api/registration/calendar-feeds/secret\"}")));
        surroundings.services().stubFor(delete(urlPathEqualTo(FEED)).willReturn(okJson("{}")));
    }

    @Test
    void the_address_is_shown_when_it_is_made_and_never_again() {
        var page = "/me/calendar";

        signedIn()
                .header("Origin", "https://race.example")
                .post(page)
                .then()
                .statusCode(200)
                .body(containsString("https://race.example/api/registration/calendar-feeds/secret"));
        signedIn()
                .get(page)
                .then()
                .statusCode(200)
                .body(not(containsString("secret")))
                .body(containsString("Make another address"));
        signedIn()
                .header("Origin", "https://race.example")
                .post(page + "/end")
                .then()
                .statusCode(303);
    }
}
