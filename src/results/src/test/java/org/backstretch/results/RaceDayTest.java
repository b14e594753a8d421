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
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.RaceStateFact;
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
class RaceDayTest {
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
    void finishers_stand_in_the_order_of_their_times() {
        var meet = started("1", "2", "3");

        meet.send(List.of(meet.stamp("2", "PT25M0.4S"), meet.stamp("0001", "PT24M"), meet.stamp("3", "PT31M3.001S")))
                .then()
                .statusCode(200);

        assertEquals(List.of("1 1 24:00", "2 2 25:01", "3 3 31:04"), meet.results());
    }

    @Test
    void equal_hand_times_keep_the_order_at_the_line() {
        var meet = started("1", "2");

        meet.send(List.of(meet.stamp("2", "PT25M"), meet.stamp("1", "PT25M")));

        assertEquals(List.of("1 2 25:00", "2 1 25:00"), meet.results());
    }

    @Test
    void equal_transponder_times_share_a_place() {
        var meet = new Meet(registration).timedBy(TimingMethod.TRANSPONDER).with("1", "2", "3");
        meet.start(Meet.GUN);

        meet.send(List.of(meet.stamp("2", "PT25M"), meet.stamp("1", "PT25M"), meet.stamp("3", "PT25M0.001S")));

        assertEquals(
                List.of("1= 1 25:00", "1= 2 25:00", "3 3 25:01").stream()
                        .sorted()
                        .toList(),
                sorted(meet));
    }

    @Test
    void a_declared_dead_heat_shares_a_place_until_it_is_taken_back() {
        var meet = started("1", "2", "3");
        meet.send(List.of(meet.stamp("1", "PT25M"), meet.stamp("2", "PT25M0.3S"), meet.stamp("3", "PT25M0.6S")));
        var heat = UUID.randomUUID();

        declare(meet, heat, "1", "2").then().statusCode(201);
        var tied = meet.results();
        meet.asOfficial()
                .delete("/races/{race}/dead-heats/{id}", meet.race, heat)
                .then()
                .statusCode(204);

        assertEquals(List.of("1= 1 25:00", "1= 2 25:00", "3 3 25:01"), tied);
        assertEquals(List.of("1 1 25:00", "2 2 25:01", "3 3 25:01"), meet.results());
    }

    @Test
    void nobody_is_in_two_dead_heats() {
        var meet = started("1", "2", "3");
        declare(meet, UUID.randomUUID(), "1", "2");

        var second = declare(meet, UUID.randomUUID(), "2", "3");

        second.then().statusCode(409).body("type", equalTo("/problems/already-in-dead-heat"));
    }

    @Test
    void crossings_that_came_before_the_gun_was_known_get_their_times_with_it() {
        var meet = new Meet(registration).with("1");
        var sent = meet.tap("1", "PT25M");

        meet.start(Meet.GUN);

        sent.then().body("items[0].state", equalTo("BEFORE_START"));
        assertEquals(List.of("1 1 25:00"), meet.results());
    }

    @Test
    void a_corrected_gun_derives_the_race_anew_and_tells_it_whole() {
        var meet = started("1", "2", "3");
        meet.send(List.of(meet.stamp("1", "PT25M"), meet.stamp("2", "PT26M")));

        meet.correctStart(Meet.GUN.plusSeconds(60)).then().statusCode(200).body("derivation", equalTo(2));

        assertEquals(List.of("1 1 24:00", "2 2 25:00"), meet.results());
        var state = (RaceStateFact) lastOf(Topics.RACE_STATES, meet.race, 2);
        assertEquals(2, state.derivation());
        assertEquals(2, state.count());
        assertEquals("HOUSE", state.ruleSet());
        assertEquals(2, ((ResultFact) lastOf(Topics.RESULTS, meet.idOf("1"), 2)).derivation());
    }

    @Test
    void a_gun_is_not_corrected_without_a_reason_and_a_repeated_start_changes_nothing() {
        var meet = started("1");

        meet.start(Meet.GUN).then().statusCode(200).body("derivation", equalTo(1));
        meet.start(Meet.GUN.plusSeconds(9)).then().statusCode(400).body("field", equalTo("reason"));
        meet.asOfficial()
                .put("/races/{race}/waves/{wave}/start", meet.race, meet.wave)
                .then()
                .statusCode(200)
                .body("derivation", equalTo(1));
    }

    @Test
    void a_gun_can_be_taken_back() {
        var meet = started("1");
        meet.tap("1", "PT25M");

        meet.asOfficial()
                .queryParam("reason", "False start")
                .delete("/races/{race}/waves/{wave}/start", meet.race, meet.wave)
                .then()
                .statusCode(200)
                .body("stage", equalTo("PLANNED"));

        assertEquals(List.of(), meet.results());
    }

    @Test
    void a_gun_tap_can_be_named_as_the_start() {
        var meet = new Meet(registration).with("1");
        var stamp = Map.<String, Object>of("sequence", 1, "at", Meet.GUN.toString(), "point", "START");
        var tap = meet.crossing(meet.send(meet.asOfficial(), UUID.randomUUID(), List.of(stamp)));

        meet.asOfficial()
                .body(Map.of("crossingId", tap))
                .put("/races/{race}/waves/{wave}/start", meet.race, meet.wave)
                .then()
                .statusCode(200)
                .body("starts[0].gun", equalTo(Meet.GUN.toString()));
    }

    @Test
    void a_gun_tap_is_nobodys_finish() {
        var meet = started("1");
        var stamp = Map.<String, Object>of("sequence", 1, "at", Meet.GUN.toString(), "point", "START", "bib", "1");
        var tap = meet.send(meet.asOfficial(), UUID.randomUUID(), List.of(stamp));

        var assigned =
                meet.asOfficial().body(Map.of("bib", "1")).put("/crossings/{crossing}/assignment", meet.crossing(tap));

        tap.then().body("items[0].state", equalTo("WAITING_FOR_BIB"));
        assigned.then().statusCode(409).body("type", equalTo("/problems/gun-tap"));
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
    void directions_of_one_gun_are_ranked_apart() {
        var meet = new Meet(registration);
        meet.withEntries(List.of(
                meet.entry("1", Direction.FORWARD),
                meet.entry("2", Direction.BACKWARD),
                meet.entry("3", Direction.BACKWARD)));
        meet.start(Meet.GUN);

        meet.send(List.of(meet.stamp("1", "PT20M"), meet.stamp("2", "PT40M"), meet.stamp("3", "PT39M")));

        assertEquals(List.of("1 3 39:00", "2 2 40:00", "1 1 20:00"), meet.results());
    }

    @Test
    void an_impossible_time_counts_only_when_an_official_accepts_it() {
        var meet = new Meet(registration);
        meet.withEntries(List.of(meet.entry("1", Direction.BACKWARD)));
        meet.start(Meet.GUN);
        var sent = meet.tap("1", "PT9M");
        sent.then().body("items[0].state", equalTo("IN_REVIEW")).body("items[0].reason", containsString("m/s"));

        meet.asOfficial()
                .body(Map.of("accept", true))
                .put("/crossings/{crossing}/assignment", meet.crossing(sent))
                .then()
                .statusCode(200)
                .body("state", equalTo("USED"));

        assertEquals(List.of("1 1 9:00"), meet.results());
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
    void a_dismissed_crossing_counts_for_nobody_until_it_is_restored() {
        var meet = started("1");
        var sent = meet.tap("1", "PT25M");

        meet.asOfficial()
                .body(Map.of("reason", "A spectator"))
                .put("/crossings/{crossing}/dismissal", meet.crossing(sent))
                .then()
                .body("state", equalTo("DISMISSED"));
        var without = meet.results();
        meet.asOfficial()
                .delete("/crossings/{crossing}/dismissal", meet.crossing(sent))
                .then()
                .statusCode(200);

        assertEquals(List.of(), without);
        assertEquals(List.of("1 1 25:00"), meet.results());
    }

    @Test
    void a_crossing_after_a_dnf_is_a_question_and_accepting_it_takes_the_dnf_back() {
        var meet = started("1");
        outcome(meet, "1", Map.of("outcome", "DID_NOT_FINISH")).then().statusCode(200);
        var sent = meet.tap("1", "PT25M");
        var held = meet.results();

        meet.asOfficial().body(Map.of("accept", true)).put("/crossings/{crossing}/assignment", meet.crossing(sent));

        assertEquals(List.of("DNF 1"), held);
        assertEquals(List.of("1 1 25:00"), meet.results());
    }

    @Test
    void who_did_not_finish_stands_behind_the_finishers_and_who_is_disqualified_behind_them() {
        var meet = started("1", "2", "3");
        meet.tap("3", "PT25M");
        meet.tap("2", "PT24M");

        outcome(meet, "1", Map.of("outcome", "DID_NOT_FINISH"));
        outcome(meet, "2", Map.of("outcome", "DISQUALIFIED", "rule", "IRR-2", "reason", "Turned round"));

        assertEquals(List.of("1 3 25:00", "DNF 1", "DQ 2"), meet.results());
    }

    @Test
    void a_disqualification_needs_its_rule() {
        var meet = started("1");

        var refused = outcome(meet, "1", Map.of("outcome", "DISQUALIFIED", "reason", "Turned round"));

        refused.then().statusCode(400).contentType("application/problem+json").body("field", equalTo("rule"));
    }

    @Test
    void an_outcome_taken_back_gives_the_time_again_and_is_told() {
        var meet = started("1");
        meet.tap("1", "PT25M");
        outcome(meet, "1", Map.of("outcome", "DID_NOT_FINISH"));

        meet.asOfficial()
                .delete("/entries/{entry}/outcome", meet.idOf("1"))
                .then()
                .statusCode(200);

        assertEquals(List.of("1 1 25:00"), meet.results());
        await().atMost(20, SECONDS)
                .until(() -> Told.of(Topics.RESULTS, meet.idOf("1")).size() == 3);
        assertEquals(
                OutcomeKind.FINISHED,
                ((ResultFact) Told.of(Topics.RESULTS, meet.idOf("1")).getLast()).outcome());
    }

    @Test
    void every_decision_is_written_down() {
        var meet = started("1");
        outcome(meet, "1", Map.of("outcome", "DID_NOT_FINISH", "reason", "Fell"));

        var audit = meet.asOfficial().get("/races/{race}/audit", meet.race);

        audit.then()
                .statusCode(200)
                .body("items.act", equalTo(List.of("outcome", "start")))
                .body("items[0].reason", equalTo("Fell"))
                .body("items[0].actor", equalTo(meet.official.toString()));
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

    @Test
    void a_draft_is_hidden_from_strangers() {
        var meet = new Meet(registration).inState(EventFact.Status.DRAFT).with("1");

        Meet.anybody().get("/races/{race}/results", meet.race).then().statusCode(404);
        meet.asOfficial().get("/races/{race}/results", meet.race).then().statusCode(200);
    }

    @Test
    void an_unchanged_list_is_not_sent_again() {
        var meet = started("1");
        var tag = Meet.anybody().get("/races/{race}/results", meet.race).header("ETag");

        var same = Meet.anybody().header("If-None-Match", tag).get("/races/{race}/results", meet.race);
        meet.tap("1", "PT25M");
        var changed = Meet.anybody().header("If-None-Match", tag).get("/races/{race}/results", meet.race);

        same.then().statusCode(304);
        changed.then().statusCode(200);
    }

    private Meet started(String... bibs) {
        var meet = new Meet(registration).with(bibs);
        meet.start(Meet.GUN).then().statusCode(200);
        return meet;
    }

    private static List<String> sorted(Meet meet) {
        return meet.results().stream().sorted().toList();
    }

    private static Response declare(Meet meet, UUID heat, String... bibs) {
        return meet.asOfficial()
                .body(Map.of("bibs", List.of(bibs)))
                .put("/races/{race}/dead-heats/{id}", meet.race, heat);
    }

    private static Response outcome(Meet meet, String bib, Map<String, Object> declaration) {
        return meet.asOfficial().body(declaration).put("/entries/{entry}/outcome", meet.idOf(bib));
    }

    private static Response crossings(Meet meet, String state) {
        var ask = meet.asOfficial();
        return (state.isEmpty() ? ask : ask.queryParam("state", state)).get("/races/{race}/crossings", meet.race);
    }

    private static Object lastOf(String topic, UUID id, int atLeast) {
        await().atMost(20, SECONDS).until(() -> Told.of(topic, id).size() >= atLeast);
        return Told.of(topic, id).getLast();
    }
}
