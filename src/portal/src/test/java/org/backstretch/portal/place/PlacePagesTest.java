package org.backstretch.portal.place;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.delete;
import static com.github.tomakehurst.wiremock.client.WireMock.deleteRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
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
class PlacePagesTest {
    private static final String EVENT = "0192f000-0000-7000-8000-0000000000e1";
    private static final String RACE = "0192f000-0000-7000-8000-0000000000e2";
    private static final String OTHER = "0192f000-0000-7000-8000-0000000000e3";
    private static final String ENTRY = "0192f000-0000-7000-8000-0000000000e4";
    private static final String SHARED = "0192f000-0000-7000-8000-0000000000e5";
    private static final String API = "/api/registration";
    private static final String LIST = "/organizer/races/" + RACE + "/entries";
    private static final String TERMS = "/organizer/races/" + RACE + "/entry-terms";
    private static final String PLACES = "/organizer/events/" + EVENT + "/shared-places";

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void a_race_that_is_full() {
        surroundings.forget();
        answer("/races/" + RACE, race(RACE, "Mile"));
        answer("/races/" + RACE + "/waiting-list", "{\"kept\":true,\"size\":2,\"paused\":false,\"placesLeft\":0}");
        answer("/races/" + RACE + "/entry-terms", """
                {"opensAt":"2026-10-01T17:00:00Z","waitingList":true,"offerHours":48,"pendingHours":168}""");
        answer("/events/" + EVENT, """
                {"id":"%s","name":"Night","place":"Cupar","country":"GB","firstDay":"2026-11-21","lastDay":"2026-11-21",
                 "zone":"Europe/London","status":"OPEN","organizer":"%s","description":"","races":[%s,%s],
                 "youMay":{"edit":true,"officiate":true}}""".formatted(EVENT, EVENT, race(RACE, "Mile"), race(OTHER, "Sprint")));
        answer("/events/" + EVENT + "/shared-capacities", """
                [{"id":"%s","name":"Stadium","capacity":300,"left":12,"races":["%s","%s"]}]""".formatted(SHARED, RACE, OTHER));
        entry("WAITLISTED", "\"waitingPosition\":2");
    }

    private static String race(String id, String name) {
        return """
                {"id":"%s","eventId":"%s","eventName":"Night","zone":"Europe/London","firstDay":"2026-11-21","name":"%s",
                 "discipline":"MILER","directions":["BACKWARD"],"timing":"HAND","ruleSet":"HOUSE","capacity":1,"entries":1,
                 "waves":[],"categories":[],"eventStatus":"OPEN","withdrawn":false}""".formatted(id, EVENT, name);
    }

    private void entry(String status, String more) {
        var entry = """
                {"id":"%s","raceId":"%s","givenName":"<b>Ada</b>","familyName":"Reyes","publicName":"Ada Reyes",
                 "direction":"BACKWARD","status":"%s",%s}""".formatted(ENTRY, RACE, status, more);
        answer("/entries/" + ENTRY, entry);
        answer("/races/" + RACE + "/entries", "{\"items\":[%s],\"page\":0,\"size\":200,\"total\":1}".formatted(entry));
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
    void the_list_says_each_state_in_colour_and_word_and_who_waits_where() {
        signedIn()
                .get(LIST + "?status=WAITLISTED")
                .then()
                .statusCode(200)
                .body(containsString("<span class=\"state amber\">waiting, no. 2</span>"))
                .body(containsString("<option value=\"WAITLISTED\" selected>"))
                .body(containsString("2 wait</a> for a place."))
                .body(containsString("&lt;b&gt;Ada&lt;/b&gt;"));
        surroundings
                .services()
                .verify(getRequestedFor(urlPathEqualTo(API + "/races/" + RACE + "/entries"))
                        .withQueryParam("status", equalTo("WAITLISTED")));
    }

    @Test
    void an_offer_shows_until_when_on_the_clock_of_the_event() {
        entry("OFFERED", "\"heldUntil\":\"2026-07-01T17:30:00Z\"");

        signedIn()
                .get("/organizer/entries/" + ENTRY)
                .then()
                .statusCode(200)
                .body(containsString("place offered"))
                .body(containsString("Wed 1 Jul 2026, 18:30"));
    }

    @Test
    void the_organizer_pauses_the_list() {
        surroundings
                .services()
                .stubFor(put(urlPathEqualTo(API + "/races/" + RACE + "/waiting-list/pause"))
                        .willReturn(okJson("{}")));

        form("").post(LIST + "/waiting-list/pause")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/entries?done=paused"));
    }

    @Test
    void who_waits_may_be_refused_with_a_reason_and_who_is_refused_revived() {
        surroundings
                .services()
                .stubFor(put(urlPathEqualTo(API + "/entries/" + ENTRY + "/refusal"))
                        .willReturn(okJson("{}")));
        form("reason=Too+young")
                .post("/organizer/entries/" + ENTRY + "/refusal")
                .then()
                .statusCode(303);
        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(API + "/entries/" + ENTRY + "/refusal"))
                        .withRequestBody(equalToJson("{\"reason\":\"Too young\"}")));

        entry("REFUSED", "\"refusal\":\"Too young\"");

        signedIn()
                .get("/organizer/entries/" + ENTRY)
                .then()
                .body(containsString("Refused: Too young"))
                .body(containsString("/revival\""))
                .body(not(containsString("/withdrawal\"")));
    }

    @Test
    void the_table_comes_as_csv() {
        surroundings
                .services()
                .stubFor(get(urlPathEqualTo(API + "/races/" + RACE + "/entries"))
                        .withHeader("Accept", equalTo("text/csv"))
                        .willReturn(aResponse()
                                .withHeader("Content-Type", "text/csv")
                                .withBody("bib,status\n")));

        signedIn()
                .get(LIST + "/entries.csv")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("bib,status"));
    }

    @Test
    void places_and_terms_are_changed_at_once_and_typed_on_the_clock_of_the_event() {
        surroundings
                .services()
                .stubFor(put(urlPathEqualTo(API + "/races/" + RACE)).willReturn(okJson(race(RACE, "Mile"))));
        signedIn()
                .get(TERMS)
                .then()
                .statusCode(200)
                .body(containsString("value=\"2026-10-01T18:00\""))
                .body(containsString("name=\"capacity\" type=\"text\" value=\"1\""));

        form("capacity=40&opensAt=&closesAt=2026-07-01T18:00&waitingList=yes&offerHours=24&pendingHours=")
                .post(TERMS)
                .then()
                .statusCode(303);

        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(API + "/races/" + RACE))
                        .withRequestBody(equalToJson("""
                                {"name":"Mile","discipline":"MILER","capacity":"40",
                                 "entryTerms":{"closesAt":"2026-07-01T17:00:00Z","waitingList":true,"offerHours":24}}""", true, true)));
    }

    @Test
    void what_cannot_be_read_comes_back_as_it_was_typed() {
        form("opensAt=soon&offerHours=many")
                .post(TERMS)
                .then()
                .statusCode(422)
                .body(containsString("value=\"soon\""))
                .body(containsString("Use a whole number of hours."));
    }

    @Test
    void races_share_places_and_no_longer() {
        var path = API + "/events/" + EVENT + "/shared-capacities";
        surroundings
                .services()
                .stubFor(post(urlPathEqualTo(path)).willReturn(okJson("{}").withStatus(201)));
        surroundings
                .services()
                .stubFor(delete(urlPathEqualTo(path + "/" + SHARED))
                        .willReturn(aResponse().withStatus(204)));
        signedIn().get(PLACES).then().statusCode(200).body(containsString("12 of 300 free"));

        form("name=Track&capacity=9&races=" + RACE + "&races=" + OTHER)
                .post(PLACES)
                .then()
                .statusCode(303);
        form("").post(PLACES + "/" + SHARED + "/end").then().statusCode(303);

        surroundings
                .services()
                .verify(postRequestedFor(urlPathEqualTo(path))
                        .withRequestBody(equalToJson("{\"name\":\"Track\",\"capacity\":9,\"races\":[\"%s\",\"%s\"]}"
                                .formatted(RACE, OTHER))));
        surroundings.services().verify(deleteRequestedFor(urlPathEqualTo(path + "/" + SHARED)));
    }
}
