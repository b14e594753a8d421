package org.backstretch.results;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.testing.Parallel;
import org.backstretch.kit.testing.Teller;
import org.backstretch.kit.testing.Told;
import org.backstretch.results.database.Database;
import org.backstretch.results.projection.Programme;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Taps of many phones that arrive at once, and share transactions without knowing it. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GatheringTest {
    private static final int RUNNERS = 40;

    @Inject
    Programme programme;

    @Inject
    Database database;

    private Teller registration;

    @BeforeAll
    void open() {
        registration = new Teller();
    }

    @AfterAll
    void close() {
        registration.close();
    }

    @Test
    void each_of_many_taps_at_once_gets_its_own_answer_and_counts_once() {
        var one = started();
        var other = started();
        var meets = List.of(one, other);
        var codes = List.of(code(one), code(other));

        // Everybody crosses once, and every tap is sent twice, by a phone of its own.
        var answers = Parallel.ask(4 * RUNNERS, i -> {
            int meet = i % 2;
            int runner = i / 2 % RUNNERS;
            return meets.get(meet)
                    .send(Meet.byCode(codes.get(meet)), phone(meets.get(meet), runner), List.of(tap(runner)));
        });

        for (int i = 0; i < answers.size(); i++) {
            answers.get(i)
                    .then()
                    .statusCode(200)
                    .body("items.size()", equalTo(1))
                    .body("items[0].sequence", equalTo(i / 2 % RUNNERS))
                    .body("items[0].state", equalTo("USED"))
                    .body("items[0].name", equalTo("Runner " + (i / 2 % RUNNERS + 1)));
        }
        assertEquals(2 * RUNNERS, answers.stream().filter(GatheringTest::isNew).count());
        for (var meet : meets) {
            assertEquals(RUNNERS, meet.results().size());
            assertEquals("40 40 25:39", meet.results().getLast());
            assertEquals(1, Told.of(Topics.RESULTS, meet.idOf("1")).size());
        }
    }

    @Test
    void who_is_refused_is_refused_alone() {
        var meet = started();
        var mine = code(meet);
        var foreign = code(started());
        var stranger = UUID.randomUUID();

        var answers = Parallel.ask(30, i -> switch (i % 3) {
            case 0 -> meet.send(Meet.byCode(mine), phone(meet, i), List.of(tap(i)));
            case 1 -> meet.send(Meet.byCode(foreign), phone(meet, i), List.of(tap(i)));
            default ->
                Meet.byCode(mine)
                        .body(Map.of("device", phone(meet, i), "bootId", "b1", "crossings", List.of(tap(i))))
                        .post("/races/{race}/crossings", stranger);
        });

        for (int i = 0; i < answers.size(); i += 3) {
            answers.get(i).then().statusCode(200).body("items[0].status", equalTo("ACCEPTED"));
            answers.get(i + 1).then().statusCode(403).body("type", containsString("device-of-another-event"));
            answers.get(i + 2).then().statusCode(404);
        }
        assertEquals(10, meet.results().size());
    }

    @Test
    void who_has_a_race_for_himself_holds_up_no_other_race() throws Exception {
        var held = started();
        var other = started();
        var heldCode = code(held);
        var otherCode = code(other);
        var owned = new CountDownLatch(1);
        var done = new CountDownLatch(1);
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        var owner = threads.submit(() -> QuarkusTransaction.requiringNew().run(() -> {
            programme.ownedRace(held.race);
            owned.countDown();
            await(done);
        }));
        await(owned);

        var waits = threads.submit(() -> held.send(Meet.byCode(heldCode), phone(held, 0), List.of(tap(0))));
        Parallel.ask(20, i -> other.send(Meet.byCode(otherCode), phone(other, i), List.of(tap(i))))
                .forEach(answer -> answer.then().statusCode(200).body("items[0].state", equalTo("USED")));

        assertFalse(waits.isDone(), "a tap went past somebody who has the race for himself");
        done.countDown();
        owner.get(30, SECONDS);
        waits.get(30, SECONDS).then().statusCode(200).body("items[0].state", equalTo("USED"));
    }

    @Test
    void a_tap_that_the_database_refuses_takes_no_other_with_it() {
        var meet = started();
        var code = code(meet);
        database.update("alter table crossing add constraint no_13 check (bib <> '14' or race_id <> '%s')"
                .formatted(meet.race));
        try {
            var answers = Parallel.ask(30, i -> meet.send(Meet.byCode(code), phone(meet, i), List.of(tap(i))));

            for (int i = 0; i < answers.size(); i++) {
                answers.get(i).then().statusCode(i == 13 ? greaterThanOrEqualTo(500) : equalTo(200));
            }
            assertEquals(29, meet.results().size());
        } finally {
            database.update("alter table crossing drop constraint no_13");
        }
    }

    @Test
    void a_code_that_is_revoked_puts_the_very_next_tap_aside() {
        var meet = started();
        var minted = meet.mintCode().jsonPath();
        var code = minted.getString("code");
        meet.send(Meet.byCode(code), meet.device, List.of(tap(0))).then().statusCode(200);

        meet.asOfficial()
                .delete("/devices/{device}", minted.getString("id"))
                .then()
                .statusCode(204);

        var now = Instant.now();
        meet.send(Meet.byCode(code), meet.device, List.of(Meet.stamp(1, "2", now.plusSeconds(60))))
                .then()
                .statusCode(202)
                .body("items[0].state", equalTo("QUARANTINED"));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Meet started() {
        var bibs = IntStream.rangeClosed(1, RUNNERS).mapToObj(Integer::toString).toArray(String[]::new);
        var meet = new Meet(registration).with(bibs);
        meet.start(Meet.GUN).then().statusCode(200);
        return meet;
    }

    private static String code(Meet meet) {
        return meet.mintCode().jsonPath().getString("code");
    }

    private static UUID phone(Meet meet, int number) {
        return new UUID(meet.race.getLeastSignificantBits(), number);
    }

    /** Of the runner with the next bib, a second after the one before. */
    private static Map<String, Object> tap(int runner) {
        return Meet.stamp(runner, Integer.toString(runner + 1), Meet.GUN.plusSeconds(1_500 + runner));
    }

    private static boolean isNew(Response answer) {
        return answer.jsonPath().getString("items[0].status").equals("ACCEPTED");
    }
}
