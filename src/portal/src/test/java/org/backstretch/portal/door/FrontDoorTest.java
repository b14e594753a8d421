package org.backstretch.portal.door;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.created;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.backstretch.portal.testing.Session.browser;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.RawRequest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PortalTest
class FrontDoorTest {
    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    @TestHTTPResource("/")
    @SuppressWarnings("NullAway.Init")
    URI portal;

    @BeforeEach
    void forget() {
        surroundings.forget();
    }

    @Test
    void cookies_stay_at_the_front_door() {
        surroundings.services().stubFor(get("/api/results/x").willReturn(ok("[]").withHeader("Set-Cookie", "spy=1")));

        var answer = browser().cookie("q_session", "secret").get("/api/results/x");

        answer.then().statusCode(200).header("Set-Cookie", nullValue());
        surroundings
                .services()
                .verify(getRequestedFor(urlEqualTo("/api/results/x")).withHeader("Cookie", absent()));
    }

    @Test
    void a_body_and_its_token_reach_the_service() {
        surroundings.services().stubFor(post("/api/results/x").willReturn(okJson("{}")));

        var answer =
                browser().header("Authorization", "Device abc").body("hello").post("/api/results/x");

        answer.then().statusCode(200);
        surroundings
                .services()
                .verify(postRequestedFor(urlEqualTo("/api/results/x"))
                        .withHeader("Authorization", equalTo("Device abc"))
                        .withRequestBody(equalTo("hello")));
    }

    @Test
    void a_new_thing_is_found_at_the_front_door_and_not_at_the_address_of_its_service() {
        var inside = surroundings.services().baseUrl() + "/api/registration/events/1";
        surroundings
                .services()
                .stubFor(post("/api/registration/events").willReturn(created().withHeader("Location", inside)));

        var answer = browser().post("/api/registration/events");

        answer.then().statusCode(201).header("Location", "/api/registration/events/1");
    }

    @Test
    void a_service_that_is_away_is_a_problem_with_a_sentence() {
        surroundings
                .services()
                .stubFor(any(anyUrl()).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));

        var answer = browser().get("/api/leaderboards/boards");

        answer.then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "2")
                .body(containsString("The leaderboards service is away"));
    }

    @Test
    void a_stream_arrives_while_it_is_still_open() throws IOException {
        var stream = "/api/leaderboards/boards/b.backward/stream";
        var events = "data: first\n\n" + "x".repeat(400) + "\n\ndata: last\n\n";
        surroundings
                .services()
                .stubFor(get(stream)
                        .willReturn(ok(events)
                                .withHeader("Content-Type", "text/event-stream")
                                .withChunkedDribbleDelay(20, 2_000)));

        var began = System.nanoTime();
        var first = firstLine(stream);

        assertEquals("data: first", first);
        assertTrue(System.nanoTime() - began < 1_500_000_000L, "it came with the end of the stream");
    }

    private String firstLine(String path) throws IOException {
        try (var lines = new BufferedReader(
                new InputStreamReader(portal.resolve(path).toURL().openStream(), StandardCharsets.UTF_8))) {
            return lines.readLine();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/ready", "/q/metrics", "/q/dev", "/q/openapi", "/q"})
    void what_operators_look_at_is_not_behind_the_front_door(String path) {
        browser().get(path).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/auth",
                "/auth/",
                "/auth/admin/",
                "/auth/admin/master/console/",
                "/auth/realms/master/protocol/openid-connect/auth",
                "/auth/realms/backstretch",
                "/auth/realms/backstretch-other/account",
                "/auth/realms/backstretch/../master/account",
                "/auth/realms/backstretch/%2e%2e/master/account",
                "/auth/realms/backstretch/..%2fmaster/account",
                "/auth/realms/backstretch/..;/master/account",
                "/auth/realms/backstretch//../master",
                "/auth/metrics",
                "/auth/health",
                "/authx",
                "/api/registration/../results/races",
                "/api/registration/%2e%2e/q/health",
                "/api/elsewhere"
            })
    void everything_else_of_keycloak_and_the_services_stays_inside(String path) throws IOException {
        surroundings.services().stubFor(any(anyUrl()).atPriority(10).willReturn(ok("inside")));

        var status = RawRequest.status(portal, path);

        assertEquals(404, status);
        assertEquals(List.of(), surroundings.services().getAllServeEvents());
    }

    @Test
    void keycloak_is_told_by_which_address_it_is_seen_whatever_a_caller_claims() {
        var page = "/auth/realms/backstretch/account";
        surroundings.services().stubFor(get(page).willReturn(ok()));

        browser()
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-For", "1.2.3.4")
                .get(page);

        surroundings
                .services()
                .verify(getRequestedFor(urlPathEqualTo(page))
                        .withHeader("X-Forwarded-Host", equalTo("race.example"))
                        .withHeader("X-Forwarded-Proto", equalTo("https"))
                        .withHeader("X-Forwarded-Port", equalTo("443"))
                        .withHeader("X-Forwarded-For", equalTo("127.0.0.1")));
    }

    @Test
    void keycloak_keeps_its_cookies_and_never_sees_the_session() {
        var page = "/auth/realms/backstretch/account";
        surroundings.services().stubFor(get(page).willReturn(ok().withHeader("Set-Cookie", "KC=2; Path=/auth")));

        var answer = browser()
                .header("Cookie", "q_session=secret; KC=1; q_session_at=more")
                .get(page);

        answer.then().header("Set-Cookie", "KC=2; Path=/auth");
        surroundings.services().verify(getRequestedFor(urlPathEqualTo(page)).withHeader("Cookie", equalTo("KC=1")));
    }

    @Test
    void a_page_runs_only_what_this_server_sends() {
        var policy = browser().get("/nothing/here").getHeader("Content-Security-Policy");

        assertTrue(policy.contains("default-src 'none'; script-src 'self'; style-src 'self'"), policy);
        assertFalse(policy.contains("unsafe"), policy);
    }

    @Test
    void every_page_comes_with_the_usual_headers() {
        browser()
                .get("/nothing/here")
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "same-origin")
                .header("Strict-Transport-Security", containsString("max-age"))
                .header("Cache-Control", containsString("private"));
    }

    @Test
    void a_form_of_another_site_is_refused() {
        for (var origin : List.of("https://evil.example", "null", "https://race.example.evil")) {
            browser().header("Origin", origin).post("/logout").then().statusCode(403);
        }
        browser().post("/logout").then().statusCode(403);
    }

    @Test
    void a_form_of_ours_is_taken() {
        browser()
                .header("Origin", "https://race.example")
                .post("/logout")
                .then()
                .statusCode(not(403));
    }
}
