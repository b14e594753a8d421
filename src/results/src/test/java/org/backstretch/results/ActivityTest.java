package org.backstretch.results;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.ActivityFact;
import org.backstretch.contracts.PersonFact;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.Ids;
import org.backstretch.kit.testing.Parallel;
import org.backstretch.kit.testing.Teller;
import org.backstretch.kit.testing.Tokens;
import org.backstretch.kit.testing.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class ActivityTest {
    private final UUID account = UUID.randomUUID();
    private final UUID person = Ids.next();

    @BeforeEach
    void tellOfMe() {
        try (var registration = new Teller()) {
            registration.tell(new PersonFact(person, Meet.next(), account, "Ada", Sex.F, null));
        }
        await().atMost(20, SECONDS)
                .until(() -> me().body(run("-1", 1)).post("/me/activities").statusCode() == 400);
    }

    @Test
    void a_logged_run_counts_on_the_day_it_started_in_its_own_zone() {
        var body = run("5200", 2_400);
        body.put("startedAt", "2026-06-01T23:30:00Z");
        body.put("zone", "Pacific/Auckland");

        var logged = me().body(body).post("/me/activities");

        logged.then()
                .statusCode(201)
                .header("Location", notNullValue())
                .body("localDate", equalTo("2026-06-02"))
                .body("status", equalTo("COUNTED"));
        var told = told(UUID.fromString(logged.jsonPath().getString("id")), 1);
        assertEquals(5_200_000, told.distanceMillimetres());
        assertEquals(LocalDate.of(2026, 6, 2), told.localDate());
        assertEquals(person, told.personId());
    }

    @Test
    void an_account_that_follows_another_logs_runs_of_the_same_person_and_no_more_once_they_part() {
        var other = UUID.randomUUID();
        var gone = Ids.next();
        try (var registration = new Teller()) {
            registration.tell(new PersonFact(gone, Meet.next(), other, "Ada", Sex.F, null, person));
        }

        await().atMost(20, SECONDS).until(() -> person.equals(runnerOf(other)));

        try (var registration = new Teller()) {
            registration.tell(new PersonFact(gone, Meet.next(), other, "Ada", Sex.F, null));
        }
        await().atMost(20, SECONDS).until(() -> gone.equals(runnerOf(other)));
    }

    /** The person to whom a run belongs that this account logs now; null while it may not. */
    private static @Nullable UUID runnerOf(UUID asked) {
        var id = Ids.next();
        var status = Meet.as(Tokens.runner(asked))
                .body(run("5000", 2_400))
                .put("/me/activities/{id}", id)
                .statusCode();
        return status == 201 ? told(id, 1).personId() : null;
    }

    @Test
    void an_impossible_run_waits_for_review_and_says_why() {
        var logged = me().body(run("10000", 1_200)).post("/me/activities");

        logged.then().statusCode(201).body("status", equalTo("IN_REVIEW")).body("reviewReason", notNullValue());
    }

    @Test
    void a_run_put_under_an_own_id_twice_is_one_run() {
        var id = Ids.next();

        var statuses = Parallel.ask(
                4,
                i -> me().body(run("5000", 2_400))
                        .put("/me/activities/{id}", id)
                        .statusCode());

        assertEquals(1, statuses.stream().filter(status -> status == 201).count());
        assertEquals(3, statuses.stream().filter(status -> status == 200).count());
        me().get("/me/activities").then().body("total", equalTo(1));
        told(id, 1);
        assertEquals(1, Told.of(Topics.ACTIVITIES, id).size());
    }

    @Test
    void a_corrected_run_is_received_anew() {
        var id = Ids.next();
        var first = me().body(run("5000", 2_400)).put("/me/activities/{id}", id).jsonPath();

        var second = me().body(run("6000", 2_400)).put("/me/activities/{id}", id);

        second.then().statusCode(200).body("distanceMetres", equalTo(6000.0f));
        var told = told(id, 2);
        assertEquals(true, told.receivedAt().isAfter(Instant.parse(first.getString("receivedAt"))));
    }

    @Test
    void a_withdrawn_run_is_told_and_gone_from_my_list() {
        var id = Ids.next();
        me().body(run("5000", 2_400)).put("/me/activities/{id}", id);

        me().delete("/me/activities/{id}", id).then().statusCode(204);
        me().delete("/me/activities/{id}", id).then().statusCode(204);

        assertEquals(ActivityFact.Status.WITHDRAWN, told(id, 2).status());
        me().get("/me/activities").then().body("items", hasSize(0));
        me().body(run("5000", 2_400)).put("/me/activities/{id}", id).then().statusCode(409);
    }

    @Test
    void nobody_sees_or_changes_the_run_of_another() {
        var id = Ids.next();
        me().body(run("5000", 2_400)).put("/me/activities/{id}", id);
        var other = new ActivityTest();
        other.tellOfMe();

        other.me().body(run("1", 2_400)).put("/me/activities/{id}", id).then().statusCode(404);
        other.me().delete("/me/activities/{id}", id).then().statusCode(404);
        other.me().get("/me/activities").then().body("total", equalTo(0));
    }

    @Test
    void the_same_key_logs_one_run() {
        var key = UUID.randomUUID().toString();

        var ids = Parallel.ask(
                4,
                i -> me().header("Idempotency-Key", key)
                        .body(run("5000", 2_400))
                        .post("/me/activities")
                        .jsonPath()
                        .getString("id"));

        assertEquals(1, ids.stream().distinct().count());
        me().get("/me/activities").then().body("total", equalTo(1));
    }

    @ParameterizedTest
    @CsvSource({
        "startedAt, 2200-01-01T00:00:00Z",
        "startedAt, 1999-01-01T00:00:00Z",
        "zone, Europe/Atlantis",
        "distanceMetres, 0",
        "distanceMetres, 300001",
        "durationSeconds, 0"
    })
    void what_cannot_be_a_run_is_refused(String field, String value) {
        var body = run("5000", 2_400);
        body.put(field, value);

        me().body(body).post("/me/activities").then().statusCode(400).contentType("application/problem+json");
    }

    private RequestSpecification me() {
        return Meet.as(Tokens.runner(account));
    }

    private static Map<String, Object> run(String metres, int seconds) {
        var run = new HashMap<String, Object>();
        run.put("startedAt", "2026-06-03T17:10:00Z");
        run.put("zone", "Europe/Rome");
        run.put("direction", "BACKWARD");
        run.put("distanceMetres", metres);
        run.put("durationSeconds", seconds);
        return run;
    }

    private static ActivityFact told(UUID id, int times) {
        await().atMost(20, SECONDS).until(() -> Told.of(Topics.ACTIVITIES, id).size() >= times);
        return (ActivityFact) Told.of(Topics.ACTIVITIES, id).getLast();
    }
}
