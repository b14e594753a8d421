package org.backstretch.results;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.ResultFact;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.testing.Parallel;
import org.backstretch.kit.testing.Teller;
import org.backstretch.kit.testing.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrossingTest {
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
    void a_crossing_sent_again_is_answered_again_and_counts_once() {
        var meet = started("1");
        var stamps = List.of(meet.stamp("1", "PT25M"));
        var first = meet.send(stamps);

        var second = meet.send(stamps);

        second.then()
                .statusCode(200)
                .body("items[0].status", equalTo("REPEATED"))
                .body("items[0].state", equalTo("USED"))
                .body("items[0].crossingId", equalTo(first.jsonPath().getString("items[0].crossingId")));
        assertEquals(1, Told.of(Topics.RESULTS, meet.idOf("1")).size());
    }

    @Test
    void another_crossing_under_a_used_sequence_is_refused_and_the_rest_goes_in() {
        var meet = started("1", "2");
        meet.send(List.of(Meet.stamp(1, "1", Meet.GUN.plusSeconds(1_500))));

        var sent = meet.send(List.of(
                Meet.stamp(1, "2", Meet.GUN.plusSeconds(1_500)), Meet.stamp(2, "2", Meet.GUN.plusSeconds(1_560))));

        sent.then()
                .statusCode(200)
                .body("items[0].status", equalTo("REFUSED"))
                .body("items[0].problem", containsString("sequence"))
                .body("items[1].status", equalTo("ACCEPTED"));
        assertEquals(List.of("1 1 25:00", "2 2 26:00"), meet.results());
    }

    @Test
    void the_same_upload_in_parallel_counts_once() {
        var meet = started("1", "2", "3", "4");
        var stamps = List.of("1", "2", "3", "4").stream()
                .map(bib -> meet.stamp(bib, "PT2" + bib + "M"))
                .toList();

        var answers = Parallel.ask(8, i -> meet.send(stamps).jsonPath().<String>getList("items.crossingId"));

        assertEquals(1, answers.stream().distinct().count());
        assertEquals(4, crossings(meet, "").jsonPath().getInt("total"));
        assertEquals(4, meet.results().size());
    }

    @Test
    void three_devices_that_stamp_one_bib_at_once_agree_on_the_first_crossing() {
        var meet = started("1");
        var offsets = List.of("PT25M0.3S", "PT25M0.1S", "PT25M0.2S");

        Parallel.ask(3, i -> meet.send(meet.asOfficial(), UUID.randomUUID(), List.of(meet.stamp("1", offsets.get(i)))));

        var list = Meet.anybody().get("/races/{race}/results", meet.race).jsonPath();
        assertEquals(1_500_100, list.getInt("items[0].millis"));
        assertEquals(2, crossings(meet, "DUPLICATE").jsonPath().getInt("total"));
    }

    @Test
    void whatever_runs_in_parallel_the_results_are_those_of_all_crossings() {
        var bibs = List.of("1", "2", "3", "4", "5", "6");
        var meet = started(bibs.toArray(String[]::new));
        var stamps = new ArrayList<Map<String, Object>>();
        var luck = new Random(7);
        for (int i = 0; i < 60; i++) {
            var bib = bibs.get(luck.nextInt(bibs.size()));
            stamps.add(Meet.stamp(i, bib, Meet.GUN.plusSeconds(1_000 + luck.nextInt(1_000))));
        }

        Parallel.ask(6, i -> {
            var mine = new ArrayList<>(stamps);
            Collections.shuffle(mine, new Random(i));
            for (int from = 0; from < mine.size(); from += 20) {
                meet.send(mine.subList(from, from + 20)).then().statusCode(200);
            }
            return meet.correctStart(Meet.GUN.plusSeconds(i % 2));
        });
        meet.correctStart(Meet.GUN);

        for (var bib : bibs) {
            var first = firstOf(bib, stamps);
            await().atMost(20, SECONDS)
                    .until(() -> Told.of(Topics.RESULTS, meet.idOf(bib)).getLast() instanceof ResultFact told
                            && first.equals(told.crossedAt())
                            && told.millis() != null
                            && told.millis()
                                    == Duration.between(Meet.GUN, first).toMillis());
            assertGrowing(Told.of(Topics.RESULTS, meet.idOf(bib)));
        }
    }

    @Test
    void an_unknown_bib_is_kept_and_finds_its_entry_when_that_arrives() {
        var meet = started("1");
        meet.tap("77", "PT25M").then().body("items[0].state", equalTo("UNKNOWN_BIB"));

        meet.tell(meet.entry("77", Direction.FORWARD));

        await().atMost(20, SECONDS).until(() -> meet.results().equals(List.of("1 77 25:00")));
    }

    @Test
    void a_bib_that_changes_hands_takes_its_crossing_along() {
        var meet = started("1", "2");
        meet.tap("1", "PT25M");

        meet.tell(
                meet.entry(meet.idOf("1"), "9", Direction.FORWARD, EntryFact.Status.CONFIRMED),
                meet.entry(meet.idOf("2"), "1", Direction.FORWARD, EntryFact.Status.CONFIRMED));

        await().atMost(20, SECONDS).until(() -> meet.results().equals(List.of("1 1 25:00")));
        assertEquals(
                meet.idOf("1").toString(),
                Meet.anybody()
                        .get("/races/{race}/results", meet.race)
                        .jsonPath()
                        .getString("items[0].entryId"));
    }

    @Test
    void a_tap_without_a_bib_waits_and_counts_once_it_is_assigned() {
        var meet = started("1");
        var stamp = Map.<String, Object>of(
                "sequence", 900, "at", Meet.GUN.plusSeconds(1_500).toString());
        var sent = meet.send(List.of(stamp));
        sent.then().body("items[0].state", equalTo("WAITING_FOR_BIB"));

        meet.asOfficial()
                .body(Map.of("bib", "001"))
                .put("/crossings/{crossing}/assignment", meet.crossing(sent))
                .then()
                .statusCode(200)
                .body("name", equalTo("Runner 1"));

        assertEquals(List.of("1 1 25:00"), meet.results());
    }

    @Test
    void a_race_that_is_not_known_yet_is_asked_for_again_later() {
        var meet = new Meet(registration);

        var early = meet.tap("1", "PT25M");

        early.then()
                .statusCode(404)
                .header("Retry-After", "1")
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-here-yet"));
    }

    private static Instant firstOf(String bib, List<Map<String, Object>> stamps) {
        return stamps.stream()
                .filter(stamp -> bib.equals(stamp.get("bib")))
                .map(stamp -> Instant.parse(String.valueOf(stamp.get("at"))))
                .min(Instant::compareTo)
                .orElseThrow();
    }

    private static void assertGrowing(List<Fact> facts) {
        var revisions = facts.stream().map(Fact::revision).toList();
        assertEquals(revisions.stream().sorted().distinct().toList(), revisions);
    }

    private Meet started(String... bibs) {
        var meet = new Meet(registration).with(bibs);
        meet.start(Meet.GUN).then().statusCode(200);
        return meet;
    }

    private static Response crossings(Meet meet, String state) {
        var ask = meet.asOfficial();
        return (state.isEmpty() ? ask : ask.queryParam("state", state)).get("/races/{race}/crossings", meet.race);
    }
}
