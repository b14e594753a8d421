package org.backstretch.results;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.contracts.RaceStateFact;
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
class StartTest {
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
        var stamp = Map.<String, Object>of("sequence", 1, "at", Meet.GUN.toString(), "point", "START");
        var tap = meet.send(meet.asOfficial(), UUID.randomUUID(), List.of(stamp));

        var assigned =
                meet.asOfficial().body(Map.of("bib", "1")).put("/crossings/{crossing}/assignment", meet.crossing(tap));

        tap.then().body("items[0].state", equalTo("WAITING_FOR_BIB"));
        assigned.then().statusCode(409).body("type", equalTo("/problems/gun-tap"));
    }

    private Meet started(String... bibs) {
        var meet = new Meet(registration).with(bibs);
        meet.start(Meet.GUN).then().statusCode(200);
        return meet;
    }

    private static Object lastOf(String topic, UUID id, int atLeast) {
        await().atMost(20, SECONDS).until(() -> Told.of(topic, id).size() >= atLeast);
        return Told.of(topic, id).getLast();
    }
}
