package org.backstretch.portal.person;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.backstretch.portal.testing.Session.browser;
import static org.backstretch.portal.testing.Session.signedIn;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.specification.RequestSpecification;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The races that a runner shows, to everybody; and what she shows, to herself. */
@PortalTest
class RunnerPageTest {
    private static final String ADA = "0192f000-0000-7000-8000-000000000091";
    private static final String RACE = "0192f000-0000-7000-8000-000000000092";
    private static final String ENTRY = "0192f000-0000-7000-8000-000000000093";
    private static final String PAGE = "/api/registration/people/" + ADA + "/public-page";
    private static final String CONSENTS = "/api/registration/entries/" + ENTRY + "/consents";

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void nothing_is_known() {
        surroundings.forget();
    }

    private static RequestSpecification form(String body) {
        return signedIn()
                .header("Origin", "https://race.example")
                .contentType("application/x-www-form-urlencoded")
                .body(body);
    }

    @Test
    void everybody_reads_the_races_that_somebody_shows_and_names_are_text() {
        surroundings.services().stubFor(get(urlPathEqualTo(PAGE)).willReturn(okJson("""
                {"personId":"%s","name":"<b>Ada</b>","races":[{"raceId":"%s","raceName":"5 km","eventId":"%s","eventName":"Night",
                 "day":"2026-11-20"}]}""".formatted(ADA, RACE, RACE))));

        browser()
                .get("/runners/" + ADA)
                .then()
                .statusCode(200)
                .body(containsString("/races/" + RACE + "/results"))
                .body(containsString("Fri 20 Nov 2026"))
                .body(allOf(containsString("&lt;b&gt;Ada"), not(containsString("<b>Ada"))));
    }

    @Test
    void who_shows_nothing_has_no_page() {
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo(PAGE)).willReturn(aResponse().withStatus(404)));

        browser().get("/runners/" + ADA).then().statusCode(404).body(containsString("No runner shows a page here."));
    }

    @Test
    void she_shows_a_race_with_the_text_that_she_read_and_takes_it_back() {
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo("/api/registration/me/public-page"))
                        .willReturn(okJson("""
                {"personId":"%s","races":[{"entryId":"%s","raceId":"%s","raceName":"5 km","eventName":"Night","day":"2026-11-20",
                 "given":false,"shown":false,"text":"List it.","version":3}]}""".formatted(ADA, ENTRY, RACE))));
        surroundings
                .services()
                .stubFor(put(urlPathEqualTo(CONSENTS)).willReturn(okJson("{\"items\":[],\"history\":[]}")));

        signedIn()
                .get("/me/public-page")
                .then()
                .statusCode(200)
                .body(containsString("List it."))
                .body(containsString("You have none"));
        form("consent-PUBLIC_PROFILE=GIVEN+3")
                .post("/me/public-page/" + ENTRY)
                .then()
                .statusCode(303);
        form("").post("/me/public-page/" + ENTRY + "/withdrawal").then().statusCode(303);

        surroundings.services().verify(putRequestedFor(urlPathEqualTo(CONSENTS)).withRequestBody(equalToJson("""
                        {"answers":[{"kind":"PUBLIC_PROFILE","answer":"GIVEN","version":3}],"givenBy":null}""")));
        surroundings.services().verify(putRequestedFor(urlPathEqualTo(CONSENTS)).withRequestBody(equalToJson("""
                        {"answers":[{"kind":"PUBLIC_PROFILE","answer":"WITHDRAWN","version":null}],"givenBy":null}""")));
    }
}
