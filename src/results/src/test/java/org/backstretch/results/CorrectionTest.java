package org.backstretch.results;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.backstretch.results.ClubChallenge.LONG_OVER;
import static org.backstretch.results.ClubChallenge.NOT_YET;
import static org.backstretch.results.ClubChallenge.told;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.backstretch.contracts.ActivityFact.Saying;
import org.backstretch.contracts.ActivityFact.Status;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.Ids;
import org.backstretch.kit.testing.Parallel;
import org.backstretch.kit.testing.Teller;
import org.backstretch.kit.testing.Tokens;
import org.backstretch.kit.testing.Told;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class CorrectionTest {
    private static ClubChallenge challenge() {
        return challenge(NOT_YET);
    }

    private static ClubChallenge challenge(Instant finalAt) {
        try (var registration = new Teller()) {
            return new ClubChallenge(UUID.randomUUID(), finalAt).told(registration);
        }
    }

    @Test
    void all_that_a_runner_says_of_a_run_travels_with_it() {
        var challenge = challenge();
        var run = challenge.run("5000");
        challenge.log(run, "6000").then().statusCode(200);
        challenge.asRunner().delete("/me/activities/{id}", run).then().statusCode(204);

        var told = told(run, 3);

        assertEquals(
                List.of("5000000 COUNTED", "6000000 COUNTED", "6000000 WITHDRAWN"),
                told.sayings().stream()
                        .map(saying -> saying.distanceMillimetres() + " " + saying.status())
                        .toList());
        assertEquals(told.receivedAt(), told.sayings().getLast().at());
        assertEquals(Status.WITHDRAWN, told.status());
    }

    @Test
    void a_note_alone_is_no_saying() {
        var challenge = challenge();
        var run = challenge.run("5000");
        Map<String, Object> noted = Map.of(
                "startedAt", "2026-06-03T17:10:00Z",
                "zone", "Europe/Rome",
                "direction", "BACKWARD",
                "distanceMetres", "5000",
                "note", "Windy");

        challenge.asRunner().body(noted).put("/me/activities/{id}", run).then().statusCode(200);

        challenge.log(run, "5001").then().statusCode(200);
        assertEquals(2, told(run, 2).sayings().size());
    }

    @Test
    void the_organizer_corrects_a_run_for_the_challenge_and_leaves_the_runner_s_word() {
        var challenge = challenge();
        var run = challenge.run("5000");

        var corrected = challenge.correct(run, "4600");

        corrected
                .then()
                .statusCode(200)
                .body("distanceMetres", equalTo(4600.0f))
                .body("status", equalTo("COUNTED"))
                .body("reason", equalTo("A lap too many"))
                .body("correctedAt", notNullValue());
        var told = told(run, 2);
        assertEquals(5_000_000, told.distanceMillimetres());
        var word = told.wordIn(challenge.id, NOT_YET).orElseThrow();
        assertEquals("4600000 A lap too many", word.distanceMillimetres() + " " + word.reason());
        var elsewhere = told.wordIn(Ids.next(), NOT_YET).orElseThrow();
        assertEquals(5_000_000, elsewhere.distanceMillimetres());
    }

    @Test
    void a_correction_stands_against_later_own_words() {
        var challenge = challenge();
        var run = challenge.run("5000");
        challenge.correct(run, "4600").then().statusCode(200);

        challenge.log(run, "9000").then().statusCode(200);

        var word = told(run, 3).wordIn(challenge.id, NOT_YET);
        assertEquals(4_600_000, word.map(Saying::distanceMillimetres).orElseThrow());
    }

    @Test
    void a_run_is_refused_and_taken_in_again() {
        var challenge = challenge();
        var run = challenge.run("5000");

        var refused = challenge.correct(challenge.asOrganizer(), run, Map.of("refused", true, "reason", "Run forward"));

        refused.then().statusCode(200).body("status", equalTo("REFUSED")).body("distanceMetres", equalTo(5000.0f));
        challenge.correct(run, "5000").then().statusCode(200).body("status", equalTo("COUNTED"));
    }

    @Test
    void a_correction_sent_a_hundred_times_at_once_is_one() {
        var challenge = challenge();
        var run = challenge.run("5000");

        var answers = Parallel.ask(100, i -> challenge.correct(run, "4600").statusCode());

        assertTrue(answers.stream().allMatch(status -> status == 200), answers::toString);
        assertEquals(2, told(run, 2).sayings().size());
        assertEquals(2, Told.of(Topics.ACTIVITIES, run).size());
        challenge.audit().then().body("total", equalTo(1));
    }

    @Test
    void of_a_hundred_corrections_at_once_none_is_lost_and_those_beyond_the_most_are_refused() {
        var challenge = challenge();
        var run = challenge.run("5000");

        var answers = Parallel.ask(100, i -> challenge.correct(run, "" + (1_000 + i)));

        var counted = new TreeMap<Integer, Integer>();
        answers.forEach(answer -> counted.merge(answer.statusCode(), 1, Integer::sum));
        assertEquals(Map.of(200, 98, 409, 2), counted);
        answers.stream()
                .filter(answer -> answer.statusCode() == 409)
                .forEach(answer -> answer.then().body("type", endsWith("too-many-sayings")));
        told(run, 99);
        var revisions =
                Told.of(Topics.ACTIVITIES, run).stream().map(Fact::revision).toList();
        assertEquals(revisions.stream().sorted().distinct().toList(), revisions);
        challenge.asRunner().delete("/me/activities/{id}", run).then().statusCode(204);
        assertEquals(100, told(run, 100).sayings().size());
    }

    @Test
    void a_runner_who_changes_a_run_without_end_leaves_room_for_the_organizer() {
        var challenge = challenge();
        var run = challenge.run("5000");
        for (int i = 1; i < 50; i++) {
            challenge.log(run, "" + (5_000 + i)).then().statusCode(200);
        }

        var oneMore = challenge.log(run, "9000");

        oneMore.then().statusCode(409).body("type", endsWith("too-many-sayings"));
        challenge.correct(run, "4600").then().statusCode(200);
    }

    @Test
    void the_organizer_sees_the_runs_of_the_challenge_s_days_and_no_others() {
        var challenge = challenge();
        var june = challenge.run("5000");
        var july = Ids.next();
        challenge.log(july, "2026-07-03", "5000").then().statusCode(201);
        var withdrawn = challenge.run("1000");
        challenge.asRunner().delete("/me/activities/{id}", withdrawn).then().statusCode(204);

        var listed = challenge.list();

        listed.then()
                .body("total", equalTo(1))
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(june.toString()))
                .body("items[0].personId", equalTo(challenge.person.toString()))
                .body("items[0].late", equalTo(false))
                .body("items[0].note", nullValue());
        challenge.correct(july, "1").then().statusCode(404);
        challenge.correct(withdrawn, "1").then().statusCode(404);
        challenge.correct(Ids.next(), "1").then().statusCode(404);
    }

    @Test
    void who_is_no_member_has_nothing_to_be_corrected() {
        var challenge = challenge();
        var stranger = challenge().run("5000");

        var corrected = challenge.correct(stranger, "1");

        corrected.then().statusCode(404);
        challenge.list().then().body("total", equalTo(0));
    }

    @Test
    void nobody_but_the_organizer_and_admins_corrects() {
        var challenge = challenge();
        var run = challenge.run("5000");
        Map<String, Object> no = Map.of("refused", true, "reason", "No");
        var otherOrganizer = Meet.as(Tokens.organizer(UUID.randomUUID()));
        var admin = Meet.as(Tokens.admin(UUID.randomUUID()));

        challenge.correct(Meet.anybody(), run, no).then().statusCode(401);
        challenge.correct(challenge.asRunner(), run, no).then().statusCode(403);
        challenge.correct(otherOrganizer, run, no).then().statusCode(403);
        challenge.correct(admin, run, no).then().statusCode(200);
    }

    @Test
    void what_is_told_after_the_final_instant_is_late_until_the_organizer_takes_it_in() {
        var challenge = challenge(LONG_OVER);
        var run = challenge.run("5000");
        challenge.correct(run, "5000").then().statusCode(200).body("late", equalTo(false));

        var late = challenge.run("6000");

        var word = told(run, 2).wordIn(challenge.id, LONG_OVER);
        assertEquals(5_000_000, word.map(Saying::distanceMillimetres).orElseThrow());
        challenge.list().then().body("items.find { it.id == '" + late + "' }.late", equalTo(true));
    }

    @Test
    void a_correction_says_either_a_distance_or_that_the_run_is_refused_and_why() {
        var challenge = challenge();
        var run = challenge.run("5000");
        List<Map<String, Object>> wrong = List.of(
                Map.of("reason", "Why"),
                Map.of("reason", "Why", "refused", true, "distanceMetres", "1"),
                Map.of("distanceMetres", "1"),
                Map.of("distanceMetres", "0", "reason", "Why"),
                Map.of("distanceMetres", "300001", "reason", "Why"),
                Map.of("distanceMetres", "1", "reason", " "));

        var answers = wrong.stream()
                .map(each -> challenge.correct(challenge.asOrganizer(), run, each))
                .toList();

        answers.forEach(answer -> answer.then().statusCode(400).contentType("application/problem+json"));
    }

    @Test
    void each_correction_is_in_the_audit() {
        var challenge = challenge();
        var run = challenge.run("5000");

        challenge.correct(run, "4600").then().statusCode(200);

        challenge
                .audit()
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("items[0].actor", equalTo(challenge.organizer.toString()))
                .body("items[0].act", equalTo("correction"))
                .body("items[0].thing", equalTo(run.toString()))
                .body("items[0].was", equalTo("COUNTED 5000000 mm"))
                .body("items[0].became", equalTo("COUNTED 4600000 mm"))
                .body("items[0].reason", equalTo("A lap too many"));
    }

    @Test
    void a_challenge_that_was_not_told_yet_is_not_here_yet() {
        Response list = new ClubChallenge(UUID.randomUUID(), NOT_YET).list();

        list.then().statusCode(404).body("type", endsWith("not-here-yet"));
    }

    @Test
    void who_owns_a_challenge_is_told_by_its_newest_fact() {
        var challenge = challenge();
        var before = challenge.fact(challenge.organizer);
        var handedOver = challenge.fact(UUID.randomUUID());

        try (var registration = new Teller()) {
            registration.tell(handedOver, before, handedOver);
        }

        await().atMost(20, SECONDS).until(() -> challenge.list().statusCode() == 403);
    }
}
