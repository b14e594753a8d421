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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.contracts.ResultFact;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.testing.Teller;
import org.backstretch.kit.testing.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionTest {
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

    private Meet started(String... bibs) {
        var meet = new Meet(registration).with(bibs);
        meet.start(Meet.GUN).then().statusCode(200);
        return meet;
    }

    private static Response declare(Meet meet, UUID heat, String... bibs) {
        return meet.asOfficial()
                .body(Map.of("bibs", List.of(bibs)))
                .put("/races/{race}/dead-heats/{id}", meet.race, heat);
    }

    private static Response outcome(Meet meet, String bib, Map<String, Object> declaration) {
        return meet.asOfficial().body(declaration).put("/entries/{entry}/outcome", meet.idOf(bib));
    }
}
