package org.backstretch.journeys.challenge;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.athletics.Metric;
import org.backstretch.athletics.TeamMeasure;
import org.backstretch.bench.stack.FactFeed;
import org.backstretch.contracts.ChallengeFact;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.MembershipFact;
import org.backstretch.journeys.stack.Stack;
import org.junit.jupiter.api.Test;

class FinalInstantJourney {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Stack stack = Stack.running();
    private final String runner = stack.token("runner");
    private final String organizer = stack.token("organizer");
    private final UUID challenge = UUID.randomUUID();
    private final UUID run = UUID.randomUUID();

    @Test
    void a_challenge_freezes_at_its_final_instant_and_a_correction_makes_a_second_edition() {
        log(5_000);
        tellChallengeThatEndsNow();
        awaitMembers(1, 5_000);

        log(9_000);
        correct(runner).then().statusCode(403);
        correct(organizer).then().statusCode(200).body("late", equalTo(false));
        correct(organizer).then().statusCode(200);

        awaitMembers(2, 4_600);
        var newest = board("members");
        assertEquals("A lap too many", newest.getString("correction"));
        var first = board("members.edition-1");
        assertEquals(1, first.getInt("edition"));
        assertEquals(5_000, first.getInt("rows[0].score"));
        assertEquals(newest.getString("finalAt"), first.getString("finalAt"));
    }

    /** What is logged first is what counts: the person may still be on the way to results. */
    private void log(int metres) {
        Map<String, Object> body = Map.of(
                "startedAt",
                Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.MINUTES),
                "zone",
                "UTC",
                "direction",
                "BACKWARD",
                "distanceMetres",
                metres);
        me(runner);
        await().atMost(PATIENCE)
                .until(() -> as(runner)
                                .body(body)
                                .put("/results/me/activities/" + run)
                                .statusCode()
                        < 300);
    }

    /**
     * Told in the name of registration: nobody can join a challenge by the API less than twelve hours before its final
     * instant.
     */
    private void tellChallengeThatEndsNow() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var fact = new ChallengeFact(
                challenge,
                1,
                "Backward days",
                Metric.BACKWARD_DISTANCE,
                TeamMeasure.SUM,
                null,
                today.minusDays(2),
                today.plusDays(1),
                ChallengeFact.Days.UTC,
                "UTC",
                0,
                Instant.now(),
                ChallengeFact.Status.OPEN,
                UUID.fromString(me(organizer).getString("account")),
                null);
        var person = UUID.fromString(me(runner).getString("id"));
        var membership = new MembershipFact(UUID.randomUUID(), 1, challenge, person, null, today.minusDays(2), null);
        try (var registration = FactFeed.live(stack.kafka())) {
            registration.sendAll(Stream.<Fact>of(fact, membership));
        }
    }

    private Response correct(String token) {
        Map<String, Object> correction = Map.of("distanceMetres", 4_600, "reason", "A lap too many");
        return as(token)
                .body(correction)
                .put("/results/challenges/" + challenge + "/activities/" + run + "/correction");
    }

    private void awaitMembers(int edition, int metres) {
        await().atMost(PATIENCE).until(() -> {
            var answer = read("members");
            return answer.statusCode() == 200
                    && answer.jsonPath().getInt("edition") == edition
                    && answer.jsonPath().getInt("total") == 1
                    && answer.jsonPath().getInt("rows[0].score") == metres;
        });
    }

    private JsonPath board(String view) {
        return read(view).then().statusCode(200).extract().jsonPath();
    }

    private Response read(String view) {
        return given().get(stack.frontDoor() + "/api/leaderboards/boards/" + challenge + "." + view);
    }

    private JsonPath me(String token) {
        return as(token)
                .get("/registration/me")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private RequestSpecification as(String token) {
        return given().baseUri(stack.frontDoor())
                .basePath("/api")
                .contentType(ContentType.JSON)
                .auth()
                .oauth2(token);
    }
}
