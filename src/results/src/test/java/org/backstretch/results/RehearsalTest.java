package org.backstretch.results;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.contracts.RaceStateFact;
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
class RehearsalTest {
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
    void a_rehearsal_begins_before_the_first_gun_and_the_first_time_only() {
        var started = Rehearsed.with(registration, "1");
        started.meet.start(Meet.GUN);
        var timed = Rehearsed.with(registration, "1");
        timed.meet.tap("1", "PT25M");
        var read = Rehearsed.with(registration, "1");
        new Reader(read.meet).reads("1");

        for (var begun : List.of(started, timed, read)) {
            begun.begin().then().statusCode(409).body("type", equalTo("/problems/race-has-begun"));
        }
    }

    @Test
    void a_rehearsal_that_goes_on_is_not_begun_again() {
        var race = Rehearsed.with(registration, "1");
        var first = race.begin().jsonPath().getString("id");

        var again = race.begin();

        again.then().statusCode(200).body("id", equalTo(first)).body("hiddenAt", nullValue());
    }

    @Test
    void officials_see_all_of_a_rehearsal_and_strangers_a_race_that_is_planned() {
        var race = Rehearsed.with(registration, "1", "2", "3");
        race.begin();

        race.runAll();

        race.asOfficial("/results").then().statusCode(200).body("items", hasSize(3));
        race.asOfficial("").then().body("stage", equalTo("OFFICIAL")).body("rehearsal", equalTo(true));
        for (var hidden :
                List.of("/results", "/results/versions", "/results/versions/1", "/publication", "/dead-heats")) {
            race.asAnybody(hidden).then().statusCode(404).body("type", equalTo("/problems/not-here"));
        }
        race.asAnybody("")
                .then()
                .statusCode(200)
                .body("stage", equalTo("PLANNED"))
                .body("starts", empty())
                .body("counts.finished", equalTo(0))
                .body("counts.out", equalTo(3));
    }

    @Test
    void a_rehearsal_is_told_as_one_and_its_lists_are_told_to_nobody() {
        var race = Rehearsed.with(registration, "1", "2", "3");
        race.begin();

        var printed = race.runAll();

        race.awaitState(state -> state.rehearsed() && state.stage() == RaceStateFact.Stage.OFFICIAL);
        assertEquals(List.of(), Told.of(Topics.PUBLICATIONS, printed));
    }

    @Test
    void hiding_puts_everything_away_and_the_race_is_planned_again() {
        var race = Rehearsed.with(registration, "1", "2", "3");
        race.begin();
        race.runAll();

        race.hide().then().statusCode(200).body("purgeAt", containsString("T"));

        race.asOfficial("")
                .then()
                .body("stage", equalTo("PLANNED"))
                .body("rehearsal", equalTo(false))
                .body("starts", empty())
                .body("ruleSet", equalTo("HOUSE"))
                .body("counts.finished", equalTo(0))
                .body("counts.dnf", equalTo(0));
        race.asOfficial("/crossings").then().body("items", empty());
        race.asAnybody("/results").then().statusCode(200).body("items", empty());
        race.asAnybody("/results/versions").then().statusCode(200).body("", empty());
        race.asAnybody("/dead-heats").then().statusCode(200).body("", empty());
        race.awaitState(state -> !state.rehearsed() && state.firstShown() == state.derivation());
    }

    @Test
    void the_real_race_begins_from_nothing_and_its_first_list_is_version_1() {
        var race = Rehearsed.with(registration, "1", "2", "3");
        race.begin();
        race.runAll();
        race.hide();

        race.meet.start(Meet.GUN).then().statusCode(200).body("stage", equalTo("RUNNING"));
        race.meet.tap("2", "PT24M");
        race.meet.publish("OFFICIAL").then().statusCode(200).body("version", equalTo(1));

        assertEquals(List.of("1 2 24:00", "DNS 1", "DNS 3"), race.meet.results());
        race.asAnybody("/results/versions").then().body("version", equalTo(List.of(1)));
    }

    @Test
    void undoing_brings_everything_back_to_the_byte() {
        var race = Rehearsed.with(registration, "1", "2", "3");
        race.begin();
        race.runAll();
        var before = race.everything();
        race.hide();
        assertNotEquals(before, race.everything());

        race.bringBack().then().statusCode(200).body("hiddenAt", nullValue());

        assertEquals(before, race.everything());
        race.awaitState(RaceStateFact::rehearsed);
    }

    @Test
    void it_can_be_hidden_and_brought_back_as_often_as_one_likes() {
        var race = Rehearsed.with(registration, "1", "2", "3");
        race.begin();
        race.runAll();
        var before = race.everything();

        for (int i = 0; i < 3; i++) {
            race.hide().then().statusCode(200);
            race.hide().then().statusCode(200);
            race.bringBack().then().statusCode(200);
            race.bringBack().then().statusCode(200);
        }

        assertEquals(before, race.everything());
    }

    @Test
    void once_the_real_race_has_a_gun_or_a_time_the_rehearsal_stays_hidden() {
        var started = Rehearsed.with(registration, "1", "2", "3");
        var timed = Rehearsed.with(registration, "1", "2", "3");
        for (var race : List.of(started, timed)) {
            race.begin();
            race.runAll();
            race.hide();
        }
        started.meet.start(Meet.GUN);
        timed.meet.tap("1", "PT25M");

        for (var race : List.of(started, timed)) {
            race.bringBack()
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/race-has-begun"))
                    .body("detail", containsString("stays hidden"));
        }
        assertEquals(List.of(), timed.meet.results());
    }

    @Test
    void what_was_decided_before_a_rehearsal_is_rehearsed_too_and_stays() {
        var race = Rehearsed.with(registration, "1", "2");
        race.meet
                .asOfficial()
                .body(Map.of("offsetMillis", 60_000, "reason", "Starts a minute later"))
                .put("/entries/{entry}/start-offset", race.meet.idOf("1"))
                .then()
                .statusCode(200);
        race.begin();
        race.meet.start(Meet.GUN);
        race.meet.tap("1", "PT25M");
        race.asOfficial("/results").then().body("items[0].mark", equalTo("24:00"));
        race.hide();

        race.meet.start(Meet.GUN);
        race.meet.tap("1", "PT26M");

        assertEquals(List.of("1 1 25:00"), race.meet.results());
    }

    @Test
    void a_rehearsal_can_become_the_real_race() {
        var race = Rehearsed.with(registration, "1", "2", "3");
        race.begin();
        var printed = race.runAll();
        var before = race.asOfficial("/results").asString();

        race.makeReal().then().statusCode(200).body("convertedAt", containsString("T"));

        assertEquals(before, race.asAnybody("/results").asString());
        race.asAnybody("/results/versions").then().body("version", equalTo(List.of(1)));
        race.awaitState(state -> !state.rehearsed() && state.stage() == RaceStateFact.Stage.OFFICIAL);
        await().atMost(20, SECONDS)
                .until(() -> Told.of(Topics.PUBLICATIONS, printed).size() == 1);
        race.meet
                .publish(Map.of("status", "OFFICIAL", "note", "Bib 3 did finish", "acceptDoubts", true))
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        race.hide().then().statusCode(409).body("type", equalTo("/problems/rehearsal-is-real"));
    }

    @Test
    void what_is_hidden_is_not_made_real_unseen() {
        var race = Rehearsed.with(registration, "1", "2", "3");
        race.begin();
        race.hide();

        race.makeReal().then().statusCode(409).body("type", equalTo("/problems/rehearsal-is-hidden"));
    }

    @Test
    void one_of_several_rehearsals_goes_on_at_a_time() {
        var race = Rehearsed.with(registration, "1", "2", "3");
        race.begin();
        race.runAll();
        var first = race.everything();
        var firstId = race.rehearsal;
        race.hide();
        race.begin();
        assertNotEquals(firstId, race.rehearsal);

        race.bringBack(firstId).then().statusCode(409).body("type", equalTo("/problems/other-rehearsal"));
        race.hide();
        race.bringBack(firstId).then().statusCode(200);

        assertEquals(first, race.everything());
        race.asOfficial("/rehearsals").then().body("items", hasSize(2)).body("items[1].hiddenAt", nullValue());
    }

    @Test
    void who_begins_and_hides_is_written_down() {
        var race = Rehearsed.with(registration, "1");
        race.begin();
        race.hide();

        race.asOfficial("/audit")
                .then()
                .body("items.act", equalTo(List.of("rehearsal", "rehearsal")))
                .body("items.became", equalTo(List.of("hidden", "begun")));
    }

    @Test
    void a_rehearsal_of_another_race_is_not_there() {
        var race = Rehearsed.with(registration, "1");
        race.begin();
        var other = Rehearsed.with(registration, "1");

        var answer = other.meet
                .asOfficial()
                .put("/races/{race}/rehearsals/{rehearsal}/hidden", other.meet.race, race.rehearsal);

        answer.then().statusCode(404);
        assertTrue(race.asOfficial("").jsonPath().getBoolean("rehearsal"));
    }

    @Test
    void nothing_of_it_can_be_reached_by_its_own_address() {
        var race = Rehearsed.with(registration, "1", "2", "3");
        race.begin();
        var tap = race.meet.crossing(race.meet.tap("1", "PT25M"));
        race.hide();

        var answer = race.meet
                .asOfficial()
                .body(Map.of("bib", "2"))
                .put("/crossings/{crossing}/assignment", UUID.fromString(tap.toString()));

        answer.then().statusCode(404);
    }
}
