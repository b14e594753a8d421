package org.backstretch.registration.failure;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.kit.testing.Parallel;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class ProblemTest {
    private final Asking organizer = Asking.organizer();

    @Test
    void an_unknown_path_is_a_problem() {
        isProblem(Asking.nobody().get("/nothing/here"), 404);
        isProblem(Asking.nobody().get("/races/" + UUID.randomUUID()), 404);
    }

    @Test
    void an_id_that_is_none_is_a_problem() {
        isProblem(Asking.nobody().get("/races/1"), 404);
        isProblem(organizer.says(Meet.eventPlan()).put("/events/mine"), 404);
    }

    @Test
    void a_body_that_is_no_json_is_a_problem_that_tells_nothing_of_the_inside() {
        var broken = organizer.asks().body("{\"name\": ").post("/events");

        isProblem(broken, 400);
        broken.then().body(not(containsString("com.fasterxml")));
        isProblem(organizer.asks().body("[1]").post("/events"), 400);
        isProblem(organizer.asks().post("/events"), 400);
        isProblem(organizer.says(Map.of("name", "x", "firstDay", "soon")).post("/events"), 400);
    }

    @Test
    void a_method_or_type_that_is_not_served_is_a_problem() {
        isProblem(organizer.asks().delete("/events"), 405);
        isProblem(organizer.asks().contentType("application/xml").body("<a/>").post("/events"), 415);
    }

    @Test
    void what_is_mine_needs_somebody() {
        isProblem(Asking.nobody().get("/events?mine=true"), 401);
        isProblem(Asking.nobody().get("/challenges?mine=true"), 401);
        isProblem(Asking.nobody().get("/me"), 401);
    }

    @Test
    void a_missing_field_is_named() {
        var refused = organizer.says(Map.of("name", "x")).post("/events");

        isProblem(refused, 400);
        refused.then().body("violations.size()", not(equalTo(0)));
    }

    @Test
    void only_access_tokens_of_this_realm_for_this_audience_are_taken() {
        for (var token : List.of(
                token("ID", "api", "https://server.example.com", 60),
                token("Refresh", "api", "https://server.example.com", 60),
                token("Bearer", "portal", "https://server.example.com", 60),
                token("Bearer", "api", "https://elsewhere.example.com", 60),
                token("Bearer", "api", "https://server.example.com", -600),
                "eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIiwiYXVkIjoiYXBpIn0.",
                "nonsense")) {
            Asking.nobody().auth().oauth2(token).get("/me").then().statusCode(401);
        }
        Asking.nobody()
                .auth()
                .oauth2(token("Bearer", "api", "https://server.example.com", 60))
                .get("/me")
                .then()
                .statusCode(200);
    }

    private static String token(String type, String audience, String issuer, int seconds) {
        return Jwt.subject(UUID.randomUUID().toString())
                .claim("typ", type)
                .claim("realm_access", Map.of("roles", List.of("runner")))
                .issuer(issuer)
                .audience(audience)
                .issuedAt(Instant.now().minusSeconds(1_000))
                .expiresAt(Instant.now().plusSeconds(seconds))
                .jws()
                .keyId("1")
                .sign("privateKey.jwk");
    }

    @Test
    void a_post_repeated_with_its_key_has_one_effect_and_one_answer_even_at_once() {
        var key = UUID.randomUUID().toString();

        var ids = Parallel.ask(
                8,
                i -> organizer
                        .says(Meet.eventPlan())
                        .header("Idempotency-Key", key)
                        .post("/events")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("id"));

        assertEquals(1, ids.stream().distinct().count());
        organizer.asks().get("/events?mine=true").then().body("total", equalTo(1));
        isProblem(
                organizer
                        .says(Map.of("name", "Other"))
                        .header("Idempotency-Key", key)
                        .post("/events"),
                422);
    }

    @Test
    void a_file_that_is_too_large_is_refused() {
        var meet = Meet.open();
        var large = "name,sex\n" + "Ada Reyes,F\n".repeat(430_000);

        var refused = meet.organizer()
                .asks()
                .contentType("text/csv")
                .body(large)
                .post("/races/" + meet.race() + "/entry-imports");

        isProblem(refused, 413);
    }

    @Test
    void an_unchanged_public_answer_is_not_sent_again() {
        var meet = Meet.open();
        for (var path : List.of(
                "/disciplines",
                "/clubs",
                "/events",
                "/events/" + meet.event(),
                "/races/" + meet.race(),
                "/races/" + meet.race() + "/start-list",
                "/races/" + meet.race() + "/start-list?format=csv",
                "/challenges")) {
            var tag = Asking.nobody()
                    .get(path)
                    .then()
                    .statusCode(200)
                    .header("ETag", notNullValue())
                    .extract()
                    .header("ETag");

            Asking.nobody().header("If-None-Match", tag).get(path).then().statusCode(304);
        }
    }

    @Test
    void with_the_database_away_people_are_told_to_come_back_and_it_heals_alone() throws Exception {
        try (var outage = new DatabaseOutage()) {
            outage.begin();
            var away = Asking.nobody().get("/events");

            isProblem(away, 503);
            away.then().header("Retry-After", notNullValue());
        }
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Asking.nobody().get("/events").statusCode() == 200);
    }

    private static void isProblem(Response answer, int status) {
        answer.then().statusCode(status).contentType("application/problem+json").body("status", equalTo(status));
    }
}
