package org.backstretch.portal.organizer;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
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

import io.restassured.specification.RequestSpecification;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class LifecyclePagesTest {
    private static final String EVENT = "0192f000-0000-7000-8000-000000000001";
    private static final String COPY = "0192f000-0000-7000-8000-000000000002";
    private static final String SERVED = "/api/registration/events/" + EVENT;
    private static final String PAGE = "/organizer/events/" + EVENT;
    private static final String FORM = "application/x-www-form-urlencoded";

    /** A form is sent from one of our pages. */
    private static RequestSpecification sends() {
        return signedIn().header("Origin", "https://race.example");
    }

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void nothing_told() {
        surroundings.forget();
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo(SERVED + "/officials")).willReturn(okJson("[]")));
    }

    private void event(String status) {
        surroundings.services().stubFor(get(urlPathEqualTo(SERVED)).willReturn(okJson("""
                {"id":"%s","name":"Night Meet","place":"Augsburg","country":"DE","firstDay":"2026-11-20","lastDay":"2026-11-20",
                 "zone":"Europe/Berlin","status":"%s","races":[],"youMay":{"edit":true,"officiate":true}}""".formatted(EVENT, status))));
    }

    @Test
    void a_closed_event_is_archived_and_taken_out_again() {
        event("CLOSED");
        surroundings.services().stubFor(put(urlPathEqualTo(SERVED + "/archive")).willReturn(okJson("{}")));
        surroundings
                .services()
                .stubFor(delete(urlPathEqualTo(SERVED + "/archive")).willReturn(okJson("{}")));

        signedIn().get(PAGE).then().statusCode(200).body(containsString("Archive the event"));
        sends().contentType(FORM).post(PAGE + "/archive").then().statusCode(303);
        event("ARCHIVED");
        signedIn()
                .get(PAGE)
                .then()
                .body(containsString("Take it out of the archive"))
                .body(not(containsString("Archive the event")));
        sends().contentType(FORM).post(PAGE + "/archive/end").then().statusCode(303);

        surroundings.services().verify(putRequestedFor(urlPathEqualTo(SERVED + "/archive")));
        surroundings.services().verify(deleteRequestedFor(urlPathEqualTo(SERVED + "/archive")));
    }

    @Test
    void the_public_page_of_an_archived_event_goes_on_and_says_so() {
        event("ARCHIVED");

        browser().get("/events/" + EVENT).then().statusCode(200).body(containsString("Archived: everything stays"));
    }

    @Test
    void an_event_is_planned_again_a_year_later_on_the_same_day_of_the_week() {
        event("CLOSED");
        surroundings
                .services()
                .stubFor(post(urlPathEqualTo(SERVED + "/copies")).willReturn(okJson("{\"id\":\"" + COPY + "\"}")));

        signedIn()
                .get(PAGE + "/copy")
                .then()
                .statusCode(200)
                .body(containsString("value=\"Night Meet\""))
                .body(containsString("value=\"2027-11-19\""));
        sends().contentType(FORM)
                .body("name=Night+Meet&firstDay=2027-11-19")
                .post(PAGE + "/copy")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/organizer/events/" + COPY + "?done=copied"));

        surroundings
                .services()
                .verify(postRequestedFor(urlPathEqualTo(SERVED + "/copies"))
                        .withRequestBody(equalToJson("{\"firstDay\":\"2027-11-19\",\"name\":\"Night Meet\"}")));
    }

    @Test
    void a_copy_without_a_day_stays_on_the_form() {
        event("CLOSED");
        surroundings
                .services()
                .stubFor(post(urlPathEqualTo(SERVED + "/copies"))
                        .willReturn(aResponse()
                                .withStatus(400)
                                .withHeader("Content-Type", "application/problem+json")
                                .withBody("""
                        {"type":"/problems/invalid","status":400,"detail":"Bad","violations":[{"field":"copy.firstDay","message":"must not be null"}]}""")));

        sends().contentType(FORM)
                .body("name=Again&firstDay=")
                .post(PAGE + "/copy")
                .then()
                .statusCode(422)
                .body(containsString("value=\"Again\""))
                .body(containsString("must not be null"));
    }
}
