package org.backstretch.portal.desk;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
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
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PortalTest
class DeskPagesTest {
    private static final Path ASSETS = Path.of("src/main/resources/META-INF/resources/assets/desk");
    private static final String EVENT = "0192f000-0000-7000-8000-000000000001";
    private static final String RACE = "0192f000-0000-7000-8000-000000000011";
    private static final String ENTRY = "0192f000-0000-7000-8000-000000000021";
    private static final String OTHER = "0192f000-0000-7000-8000-000000000022";
    private static final String CONFLICT = "0192f000-0000-7000-8000-000000000031";
    private static final String PAGE = "/events/" + EVENT + "/desk";
    private static final String CODE = "kD4x-0_qLz8Tn2bYwV5mJg";

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @BeforeEach
    void one_guest_who_lacks_a_consent_and_one_conflict() {
        surroundings.forget();
        answer("/api/registration/events/" + EVENT, """
                {"id":"%s","name":"Night Meet","place":"Augsburg","country":"DE","firstDay":"2026-11-20","lastDay":"2026-11-20",
                 "zone":"Europe/Berlin","status":"OPEN","races":[{"id":"%s","eventId":"%s","name":"5 km","discipline":"5KR",
                 "directions":["BACKWARD"],"timing":"HAND","ruleSet":"HOUSE","entries":1,"waves":[],"categories":[],"withdrawn":false}]}""".formatted(EVENT, RACE, EVENT));
        answer("/api/registration/events/" + EVENT + "/desk-list", """
                {"items":[{"entryId":"%s","raceId":"%s","raceName":"5 km","waveName":"Wave 1","bib":"12","givenName":"<b>Uma</b>",
                 "familyName":"Castell","publicName":"Uma Castell","sex":"F","category":"F35","direction":"BACKWARD","status":"CONFIRMED",
                 "code":"7K3M-9QWX","missing":[{"code":"consent-rules","sentence":"Agree to the rules of the race.","blocksConfirmation":true}]}],
                 "page":0,"size":40,"total":1}""".formatted(ENTRY, RACE));
        answer("/api/registration/events/" + EVENT + "/check-in-conflicts", """
                {"items":[{"id":"%s","entryId":"%s","raceName":"5 km","deed":"IN","answer":"CONFLICT","reason":"ANOTHER_BIB",
                 "sentence":"Mei Thorn was given another bib meanwhile.","bib":"13","bibNow":"12","at":"2026-11-20T09:00:00Z",
                 "receivedAt":"2026-11-20T09:10:00Z","by":"Hall"}],"page":0,"size":50,"total":1}""".formatted(CONFLICT, OTHER));
    }

    private void answer(String path, String json) {
        surroundings.services().stubFor(get(urlPathEqualTo(path)).willReturn(okJson(json)));
    }

    private static RequestSpecification sending() {
        return signedIn().header("Origin", "https://race.example").contentType("application/x-www-form-urlencoded");
    }

    @Test
    void a_guest_shows_what_is_missing_and_can_be_checked_in_without_script() {
        signedIn()
                .get(PAGE + "?q=cast")
                .then()
                .statusCode(200)
                .header("Permissions-Policy", containsString("camera=(self)"))
                .body(allOf(
                        containsString("&lt;b&gt;Uma&lt;/b&gt; Castell"),
                        containsString("Agree to the rules of the race."),
                        containsString("although, because"),
                        containsString("method=\"post\" action=\"" + PAGE + "/" + ENTRY + "/check-in\""),
                        containsString("<form method=\"get\""),
                        containsString("/organizer/races/" + RACE + "/entries/new")));
    }

    @Test
    void checking_in_goes_back_to_the_same_search() {
        surroundings
                .services()
                .stubFor(put(urlPathEqualTo("/api/registration/entries/" + ENTRY + "/check-in"))
                        .willReturn(aResponse()
                                .withStatus(200)
                                .withHeader("Content-Type", "application/json")
                                .withBody("""
                                {"entryId":"%s","raceId":"%s","raceName":"5 km","waveName":"Wave 1","givenName":"Uma","familyName":"Castell",
                                 "publicName":"Uma Castell","sex":"F","direction":"BACKWARD","status":"CHECKED_IN","code":"7K3M-9QWX","missing":[]}""".formatted(ENTRY, RACE))));

        sending()
                .body("q=cast&bib=12&although=Signed+on+paper")
                .post(PAGE + "/" + ENTRY + "/check-in")
                .then()
                .statusCode(303)
                .header("Location", endsWith(PAGE + "?q=cast&done=checked-in"));

        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo("/api/registration/entries/" + ENTRY + "/check-in"))
                        .withRequestBody(equalToJson("{\"bib\":\"12\",\"although\":\"Signed on paper\"}")));
    }

    @Test
    void a_refusal_stands_beside_the_guest_and_keeps_what_was_typed() {
        surroundings
                .services()
                .stubFor(
                        put(urlPathEqualTo("/api/registration/entries/" + ENTRY + "/check-in"))
                                .willReturn(
                                        aResponse()
                                                .withStatus(409)
                                                .withHeader("Content-Type", "application/problem+json")
                                                .withBody(
                                                        "{\"type\":\"/problems/not-checked-in\",\"status\":409,\"detail\":\"Uma Castell was given a bib that somebody else wears.\"}")));

        sending()
                .body("q=cast&bib=77")
                .post(PAGE + "/" + ENTRY + "/check-in")
                .then()
                .statusCode(422)
                .body(allOf(containsString("that somebody else wears"), containsString("value=\"77\"")));
    }

    @Test
    void a_conflict_is_decided_with_a_reason() {
        surroundings
                .services()
                .stubFor(put(urlPathEqualTo("/api/registration" + "/events/" + EVENT + "/check-in-conflicts/" + CONFLICT
                                + "/decision"))
                        .willReturn(noContent()));
        signedIn().get(PAGE).then().body(containsString("Mei Thorn was given another bib meanwhile."));

        sending()
                .body("q=&decision=APPLY&bib=13&reason=I+looked")
                .post(PAGE + "/conflicts/" + CONFLICT)
                .then()
                .statusCode(303)
                .header("Location", containsString("done=decided"));

        surroundings
                .services()
                .verify(putRequestedFor(urlPathEqualTo(
                                "/api/registration/events/" + EVENT + "/check-in-conflicts/" + CONFLICT + "/decision"))
                        .withRequestBody(
                                equalToJson("{\"decision\":\"APPLY\",\"bib\":\"13\",\"reason\":\"I looked\"}")));
    }

    @Test
    void a_phone_joins_by_a_code_that_is_shown_once() {
        surroundings
                .services()
                .stubFor(post(urlPathEqualTo("/api/registration/events/" + EVENT + "/desk-devices"))
                        .willReturn(okJson(
                                "{\"id\":\"%s\",\"name\":\"Tent\",\"code\":\"%s\",\"expiresAt\":\"2099-01-01T00:00:00Z\"}"
                                        .formatted(ENTRY, CODE))));

        sending()
                .body("name=Tent")
                .post(PAGE + "/phones")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(allOf(
                        containsString("https://race.example/desk#" + CODE), containsString("<path fill=\"#000\"")));
    }

    @Test
    void the_app_opens_for_anybody_and_knows_nobody() {
        browser()
                .get("/desk")
                .then()
                .statusCode(200)
                .header("Permissions-Policy", containsString("camera=(self)"))
                .body(allOf(containsString("/assets/desk/app.js"), not(containsString("Castell"))));
        browser()
                .get("/desk/worker.js")
                .then()
                .statusCode(200)
                .header("Service-Worker-Allowed", "/desk")
                .body(containsString("name: \"backstretch-desk\""));
    }

    @Test
    void every_module_of_the_app_is_kept_by_its_worker() throws IOException {
        try (var files = Files.list(ASSETS)) {
            var there = files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));

            there.remove("find.js");
            assertEquals(there, new TreeSet<>(DeskFiles.OWN));
        }
        var worker = browser().get("/desk/worker.js").asString();
        for (var module : DeskFiles.OWN) {
            if (module.endsWith(".js")) {
                imports(module).forEach(path -> assertEquals(true, worker.contains(path), path));
            }
        }
    }

    private static Stream<String> imports(String module) throws IOException {
        return Pattern.compile("from \"\\.\\./line/([a-z-]+\\.js)\"")
                .matcher(Files.readString(ASSETS.resolve(module)))
                .results()
                .map(found -> "\"/assets/line/" + found.group(1) + "\"");
    }

    @Test
    void strangers_sign_in_first() {
        browser().get(PAGE).then().statusCode(302);
    }
}
