package org.backstretch.results;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.contracts.EntryFact;
import org.backstretch.kit.testing.Teller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StartTimesTest {
    private static final Map<String, Object> EVERY_MINUTE =
            Map.of("interval", Map.of("firstMillis", 0, "everyMillis", 60_000), "reason", "As drawn");

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
    void who_starts_a_minute_later_has_a_minute_less() {
        var meet = ran("1", "2");

        set(meet, EVERY_MINUTE).then().statusCode(200).body("changed", equalTo(1));

        assertEquals(List.of("1 2 24:30", "2 1 25:00"), meet.results());
    }

    @Test
    void everybody_goes_back_to_the_gun_in_one_go() {
        var meet = ran("1", "2");
        set(meet, EVERY_MINUTE);

        set(meet, Map.of("gun", true, "reason", "Drawn for another race"))
                .then()
                .statusCode(200)
                .body("changed", equalTo(1));

        assertEquals(List.of("1 1 25:00", "2 2 25:30"), meet.results());
    }

    @Test
    void a_preview_shows_every_start_and_changes_nothing() {
        var meet = ran("1", "2");

        var preview = meet.asOfficial().body(EVERY_MINUTE).post("/races/{race}/start-times/preview", meet.race);

        preview.then()
                .statusCode(200)
                .body("items[1].bib", equalTo("2"))
                .body("items[1].at", equalTo("2026-11-21T10:01:00Z"))
                .body("items[1].offsetMillis", equalTo(60_000))
                .body("items[1].changed", equalTo(true));
        assertEquals(List.of("1 1 25:00", "2 2 25:30"), meet.results());
    }

    @Test
    void said_again_it_changes_nothing() {
        var meet = ran("1", "2");
        set(meet, EVERY_MINUTE);

        set(meet, EVERY_MINUTE).then().statusCode(200).body("changed", equalTo(0));

        meet.asOfficial().get("/races/{race}", meet.race).then().body("derivation", equalTo(2));
    }

    @Test
    void a_wrong_line_says_why_and_the_others_are_set() {
        var meet = ran("1", "2");

        var answer = set(meet, typed("1", "10:00:30", "9", "+1:00", "2", "noon"));

        answer.then()
                .statusCode(200)
                .body("changed", equalTo(1))
                .body("problems", equalTo(2))
                .body("items[0].problem", nullValue())
                .body("items[1].problem", containsString("Nobody who takes part"))
                .body("items[2].problem", containsString("is no start"));
        assertEquals(List.of("1 1 24:30", "2 2 25:30"), meet.results());
    }

    @Test
    void a_start_that_was_corrected_follows_a_corrected_gun() {
        var meet = ran("1", "2");
        set(meet, typed("2", "+1:00"));

        meet.correctStart(Meet.GUN.plusSeconds(10)).then().statusCode(200);

        assertEquals(List.of("1 2 24:20", "2 1 24:50"), meet.results());
    }

    @Test
    void a_plan_says_one_way_and_why() {
        var meet = ran("1");

        set(meet, Map.of("reason", "No way")).then().statusCode(400);
        set(meet, Map.of("interval", Map.of("everyMillis", 60_000))).then().statusCode(400);
        set(meet, Map.of("interval", Map.of("everyMillis", 5), "reason", "Too quick"))
                .then()
                .statusCode(400);
    }

    @Test
    void every_new_start_is_written_down() {
        var meet = ran("1", "2");

        set(meet, EVERY_MINUTE);

        meet.asOfficial()
                .get("/races/{race}/audit", meet.race)
                .then()
                .body("items[0].act", equalTo("start-offset"))
                .body("items[0].was", equalTo("0 ms"))
                .body("items[0].became", equalTo("60000 ms"))
                .body("items[0].reason", equalTo("As drawn"));
    }

    @Test
    void in_a_pursuit_people_start_as_far_behind_as_they_were_in_the_other_race() {
        var ada = UUID.randomUUID();
        var mei = UUID.randomUUID();
        var before = new Meet(registration);
        before.withEntries(List.of(known(before, "1", ada), known(before, "2", mei)));
        before.start(Meet.GUN);
        before.send(List.of(before.stamp("1", "PT26M15S"), before.stamp("2", "PT25M")));
        var pursuit = new Meet(registration);
        pursuit.withEntries(List.of(known(pursuit, "7", ada), known(pursuit, "8", mei)));
        pursuit.start(Meet.GUN);

        var answer = set(pursuit, Map.of("pursuit", Map.of("race", before.race), "reason", "Second stage"));

        answer.then()
                .statusCode(200)
                .body("items.bib", equalTo(List.of("8", "7")))
                .body("items.offsetMillis", equalTo(List.of(0, 75_000)));
        pursuit.send(List.of(pursuit.stamp("7", "PT27M"), pursuit.stamp("8", "PT28M")));
        assertEquals(List.of("1 7 27:00", "2 8 28:00"), pursuit.results());
    }

    @Test
    void a_start_time_that_becomes_a_handicap_counts_from_the_gun_again() {
        var meet = ran("1", "2");
        set(meet, EVERY_MINUTE);

        set(meet, Map.of("interval", Map.of("everyMillis", 60_000), "handicap", true, "reason", "First wins"))
                .then()
                .body("changed", equalTo(2));

        assertEquals(List.of("1 1 25:00", "2 2 25:30"), meet.results());
    }

    @Test
    void a_race_that_nobody_finished_is_no_pursuit() {
        var meet = ran("1");
        var empty = new Meet(registration).with("1");

        set(meet, Map.of("pursuit", Map.of("race", empty.race), "reason", "Second stage"))
                .then()
                .statusCode(400)
                .body("field", equalTo("race"));
    }

    /** Bib 1 after 25:00, each later one half a minute later. */
    private Meet ran(String... bibs) {
        var meet = new Meet(registration).with(bibs);
        meet.start(Meet.GUN).then().statusCode(200);
        for (int i = 0; i < bibs.length; i++) {
            meet.tap(bibs[i], "PT" + (1500 + 30 * i) + "S").then().statusCode(200);
        }
        return meet;
    }

    private static Response set(Meet meet, Map<String, Object> plan) {
        return meet.asOfficial().body(plan).put("/races/{race}/start-times", meet.race);
    }

    private static Map<String, Object> typed(String... bibsAndStarts) {
        var lines = new ArrayList<Map<String, String>>();
        for (int i = 0; i < bibsAndStarts.length; i += 2) {
            lines.add(Map.of("bib", bibsAndStarts[i], "start", bibsAndStarts[i + 1]));
        }
        return Map.of("times", lines, "reason", "From the starter's sheet");
    }

    private static EntryFact known(Meet meet, String bib, UUID person) {
        var fact = meet.entry(bib, Direction.FORWARD);
        return new EntryFact(
                fact.id(),
                fact.revision(),
                fact.raceId(),
                fact.waveId(),
                person,
                null,
                bib,
                fact.publicName(),
                fact.sex(),
                fact.category(),
                fact.direction(),
                fact.status());
    }
}
