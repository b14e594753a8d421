package org.backstretch.results;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.kit.testing.Parallel;
import org.backstretch.kit.testing.Teller;
import org.backstretch.kit.testing.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Three heats of eight, of which the first two by place and two by time run the final. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoundTest {
    private static final List<String> AS_RUN = List.of("11 Q", "12 Q", "13 q", "21 Q", "22 Q", "23 q", "31 Q", "32 Q");

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
    void the_first_two_of_each_heat_and_the_two_fastest_others_advance_and_each_line_says_why() {
        var sprint = ran();

        assertEquals(AS_RUN, sprint.advancing());
        assertEquals("place 2 in heat 3, among the first 2 of the heat", sprint.why("32"));
        assertEquals("place 3 in heat 2, among the fastest 2 of all others", sprint.why("23"));
        assertEquals("place 3 in heat 3, behind those who advance by time", sprint.why("33"));
        sprint.advancement()
                .then()
                .body("status", equalTo("LIVE"))
                .body("progression.name", equalTo("100 m final"))
                .body("heats.name", contains("Heat 1", "Heat 2", "Heat 3"))
                .body("heats[0].entries[0].mark", equalTo("17.31"))
                .body("openDraws", empty())
                .body("noTimes", nullValue());
    }

    @Test
    void nobody_advances_by_time_before_all_heats_are_over() {
        var sprint = Sprint.planned(registration);
        sprint.lead(2, 2, 8);
        sprint.run(0);
        sprint.run(1);

        assertEquals(List.of("11 Q", "12 Q", "21 Q", "22 Q"), sprint.advancing());
        assertEquals("may still advance by time, when all heats are over", sprint.why("13"));
        sprint.advancement().then().body("out", equalTo(8)).body("noTimes", containsString("8 have no result yet"));
    }

    @Test
    void a_tie_for_the_last_time_advances_both_where_there_are_lanes() {
        var sprint = Sprint.planned(registration).timed("33", 17_920).run();
        sprint.lead(2, 2, 9);

        assertEquals(
                List.of("11 Q", "12 Q", "13 q", "21 Q", "22 Q", "23 q", "31 Q", "32 Q", "33 q"), sprint.advancing());
        assertEquals("place 3 in heat 3, tied for the last place by time, with lanes for all", sprint.why("33"));
    }

    @Test
    void without_a_lane_a_draw_decides_and_the_same_record_gives_the_same_round() {
        var sprint = tied();
        assertEquals(List.of("11 Q", "12 Q", "13 q", "21 Q", "22 Q", "31 Q", "32 Q"), sprint.advancing());
        sprint.advancement()
                .then()
                .body("openDraws[0].places", equalTo(1))
                .body("openDraws[0].among.bib", containsInAnyOrder("23", "33"));

        drawn(sprint, null, "33", "23").then().statusCode(200).body("[0].order.bib", contains("33", "23"));

        var settled = List.of("11 Q", "12 Q", "13 q", "21 Q", "22 Q", "31 Q", "32 Q", "33 qD");
        assertEquals(settled, sprint.advancing());
        assertEquals("place 3 in heat 2, not drawn for the last place by time", sprint.why("23"));
        drawn(sprint, null, "33", "23").then().statusCode(200).body("$", hasSize(1));
        assertEquals(settled, sprint.advancing());
        sprint.advancement().then().body("openDraws", empty());
    }

    @Test
    void a_draw_is_corrected_for_a_reason_and_what_it_replaces_stays_on_record() {
        var sprint = tied();
        drawn(sprint, null, "33", "23");

        drawn(sprint, null, "23", "33").then().statusCode(400).body("field", equalTo("reason"));
        drawn(sprint, "Read out the wrong way round", "23", "33").then().statusCode(200);

        assertEquals(AS_RUN.stream().map(each -> each.replace("23 q", "23 qD")).toList(), sprint.advancing());
        sprint.advancement()
                .then()
                .body("draws.order.bib", contains(List.of("33", "23"), List.of("23", "33")))
                .body("draws[0].replacedAt", notNullValue())
                .body("draws[1].replacedAt", nullValue())
                .body("draws[1].reason", equalTo("Read out the wrong way round"));
        sprint.asOfficial()
                .get("/races/{race}/audit", sprint.heats)
                .then()
                .body("items[0].act", equalTo("draw"))
                .body("items[0].was", equalTo("33, 23"))
                .body("items[0].became", equalTo("23, 33"));
    }

    @Test
    void the_server_draws_once_from_a_seed_on_record_however_often_it_is_asked() {
        var sprint = tied();

        var answers = Parallel.ask(
                4,
                i -> sprint.asOfficial()
                        .body(Map.of("among", List.of("23", "33")))
                        .post("/races/{race}/draws", sprint.heats)
                        .asString());

        assertEquals(1, answers.stream().distinct().count());
        sprint.advancement().then().body("draws", hasSize(1)).body("draws[0].seed", notNullValue());
        assertEquals(8, sprint.advancing().size());
    }

    @Test
    void lots_among_others_than_those_who_tie_are_refused() {
        var sprint = tied();

        drawn(sprint, null, "13", "33").then().statusCode(400).body("field", equalTo("order"));
        drawn(sprint, null, "33", "99").then().statusCode(400).body("detail", containsString("bib 99"));
        drawn(sprint, null, "33", "33").then().statusCode(400).body("field", equalTo("order"));
        sprint.advancement().then().body("draws", empty());
    }

    @Test
    void times_of_heats_that_were_timed_in_different_ways_are_not_compared() {
        var sprint = ran();

        sprint.asOfficial()
                .body(Map.of("timing", "HAND"))
                .put("/races/{race}/waves/{wave}/timing-method", sprint.heats, sprint.waves.get(1))
                .then()
                .statusCode(200);

        assertEquals(List.of("11 Q", "12 Q", "21 Q", "22 Q", "31 Q", "32 Q"), sprint.advancing());
        sprint.advancement()
                .then()
                .body("noTimes", containsString("heats were timed by FAT and HAND"))
                .body("heats.timing", contains("FAT", "HAND", "FAT"));
        assertEquals("place 3 in heat 1, and nobody advances by time", sprint.why("13"));
    }

    @Test
    void a_disqualification_moves_the_next_one_up_by_itself() {
        var sprint = ran();

        sprint.disqualify("31");

        assertEquals(List.of("11 Q", "12 Q", "13 q", "21 Q", "22 Q", "23 q", "32 Q", "33 Q"), sprint.advancing());
        assertEquals("place 2 in heat 3, among the first 2 of the heat", sprint.why("33"));
        assertEquals("DQ in heat 3", sprint.why("31"));
    }

    @Test
    void it_is_official_as_long_as_results_are_as_they_were_printed() {
        var sprint = ran();
        var order = Map.of("status", "PROVISIONAL");
        sprint.asOfficial()
                .body(order)
                .put("/races/{race}/publication", sprint.heats)
                .then()
                .statusCode(200);
        sprint.advancement().then().body("status", equalTo("PROVISIONAL")).body("version", equalTo(1));
        sprint.asOfficial().body(Map.of("status", "OFFICIAL")).put("/races/{race}/publication", sprint.heats);
        sprint.advancement().then().body("status", equalTo("OFFICIAL")).body("version", equalTo(2));

        sprint.disqualify("11");

        sprint.advancement().then().body("status", equalTo("LIVE")).body("version", equalTo(2));
    }

    @Test
    void a_round_leads_to_a_race_of_its_kind_and_never_in_a_circle() {
        var sprint = Sprint.planned(registration);
        var semi = sprint.alsoTold("100M");
        var other = Sprint.planned(registration);

        for (var wrong : List.of(sprint.alsoTold("200M"), other.last, UUID.randomUUID(), sprint.heats)) {
            sprint.lead(sprint.heats, wrong, 2, 2, 8).then().statusCode(400).body("field", equalTo("nextRace"));
        }
        sprint.lead(2, 3, 8).then().statusCode(400).body("field", equalTo("lanes"));
        sprint.lead(0, 0, 8).then().statusCode(400).body("field", equalTo("byPlace"));
        sprint.lead(sprint.heats, semi, 2, 2, 8).then().statusCode(200);
        sprint.lead(semi, sprint.last, 4, 0, 8).then().statusCode(200);
        sprint.lead(sprint.last, sprint.heats, 4, 0, 8).then().statusCode(400).body("field", equalTo("nextRace"));
        sprint.lead(2, 2, 8).then().statusCode(400).body("detail", containsString("Another leads there already"));
        sprint.asOrganizer().delete("/races/{race}/progression", semi).then().statusCode(204);
        sprint.lead(2, 2, 8).then().statusCode(200);
    }

    @Test
    void strangers_and_officials_lead_nowhere_and_strangers_draw_nothing() {
        var sprint = tied();
        var stranger = Tokens.organizer(UUID.randomUUID());
        var rule = Map.of("nextRace", sprint.last, "byPlace", 1, "byTime", 1, "lanes", 8);

        Meet.as(stranger)
                .body(rule)
                .put("/races/{race}/progression", sprint.heats)
                .then()
                .statusCode(403);
        sprint.asOfficial()
                .body(rule)
                .put("/races/{race}/progression", sprint.heats)
                .then()
                .statusCode(403);
        Meet.as(stranger)
                .body(Map.of("order", List.of("33", "23")))
                .put("/races/{race}/draws", sprint.heats)
                .then()
                .statusCode(403);
        Meet.as(stranger)
                .body(Map.of("way", "AS_ENTERED"))
                .put("/races/{race}/lanes", sprint.heats)
                .then()
                .statusCode(403);
    }

    @Test
    void first_round_heats_are_dealt_out_by_marks_and_the_seed_gives_the_same_lanes_again() {
        var sprint = Sprint.planned(registration);
        var marks = List.of(mark("38", "17.10"), mark("11", "17.20"), mark("25", "17.30"), mark("31", "17.40"));
        var wanted = wanted("MARKS", Map.of("marks", marks, "seed", 4711));

        var preview = sprint.asOfficial().body(wanted).post("/races/{race}/lanes/preview", sprint.heats);
        var again = sprint.asOfficial().body(wanted).post("/races/{race}/lanes/preview", sprint.heats);

        preview.then()
                .statusCode(200)
                .body("seed", equalTo(4711))
                .body("heats[0].entries.bib", hasItems("38"))
                .body("heats[1].entries.bib", hasItems("11"))
                .body("heats[2].entries.bib", hasItems("25", "31"))
                .body("heats[0].entries.lane", contains(1, 2, 3, 4, 5, 6, 7, 8));
        assertTrue(preview.jsonPath().getInt("moves") > 0);
        assertEquals(preview.asString(), again.asString());
        lanes(sprint.heats).then().body("way", nullValue()).body("heats[0].entries.lane", everyItem(nullValue()));
    }

    @Test
    void marks_are_read_and_never_guessed() {
        var sprint = Sprint.planned(registration);

        for (var wrong : List.of(mark("38", "fast"), mark("99", "17.10"), mark("11", "0.5"))) {
            sprint.asOfficial()
                    .body(wanted("MARKS", Map.of("marks", List.of(wrong))))
                    .post("/races/{race}/lanes/preview", sprint.heats)
                    .then()
                    .statusCode(400)
                    .body("field", equalTo("marks"));
        }
        sprint.asOfficial()
                .body(wanted("MARKS", Map.of("lanes", 6)))
                .post("/races/{race}/lanes/preview", sprint.heats)
                .then()
                .statusCode(400)
                .body("field", equalTo("lanes"));
    }

    @Test
    void the_best_of_the_heats_draw_among_the_lanes_in_the_middle_of_the_final() {
        var sprint = ran();
        sprint.enterFinal(
                Stream.of("11", "12", "13", "21", "22", "23", "31", "32").toList());

        var kept = lanes(sprint, sprint.last, wanted("PREVIOUS_ROUND", Map.of()));

        kept.then().statusCode(200).body("moves", equalTo(0));
        var seeded = lanes(sprint.last)
                .then()
                .body("way", equalTo("PREVIOUS_ROUND"))
                .extract()
                .jsonPath();
        List<String> bibs = seeded.getList("heats[0].entries.bib");
        assertEquals(
                List.of("11", "12", "21", "31"),
                bibs.subList(2, 6).stream().sorted().toList());
        assertEquals(
                List.of("13", "23"),
                Stream.of(bibs.get(0), bibs.get(7)).sorted().toList());
        Meet.anybody()
                .queryParam("format", "csv")
                .get("/races/{race}/lanes", sprint.last)
                .then()
                .body(containsString("heat,lane,bib,name,club,category\nHeat 1,1," + bibs.getFirst()));
    }

    @Test
    void a_lane_that_is_given_twice_is_refused_at_its_field() {
        var sprint = Sprint.planned(registration);

        lanes(sprint, sprint.heats, byHand(sprint, null, "11", 4, "12", 4))
                .then()
                .statusCode(400)
                .body("field", equalTo("given[1].lane"))
                .body("detail", equalTo("Lane 4 of Heat 1 is given to bib 11 already."));
        lanes(sprint.heats).then().body("way", nullValue());
    }

    @Test
    void lanes_are_changed_by_hand_for_a_reason() {
        var sprint = Sprint.planned(registration);
        lanes(sprint, sprint.heats, wanted("AS_ENTERED", Map.of())).then().statusCode(200);

        lanes(sprint, sprint.heats, byHand(sprint, null, "11", 4, "12", 5))
                .then()
                .statusCode(400)
                .body("field", equalTo("reason"));
        lanes(sprint, sprint.heats, byHand(sprint, "Lane 1 is wet", "11", 4, "12", 5))
                .then()
                .statusCode(200);

        lanes(sprint.heats)
                .then()
                .body("way", equalTo("HAND"))
                .body("reason", equalTo("Lane 1 is wet"))
                .body("heats[0].entries[0].bib", equalTo("11"))
                .body("heats[0].entries[0].lane", equalTo(4))
                .body("heats[1].entries.lane", everyItem(nullValue()));
        sprint.asOfficial()
                .get("/races/{race}/audit", sprint.heats)
                .then()
                .body("items[0].act", equalTo("lanes"))
                .body("items[0].became", containsString("1: 11 in 4, 12 in 5"))
                .body("items[0].reason", equalTo("Lane 1 is wet"));
    }

    @Test
    void lots_of_a_rehearsal_go_with_it() {
        var sprint = Sprint.planned(registration).timed("33", 17_920);
        sprint.lead(2, 2, 8);
        var rehearsal = sprint.asOfficial()
                .post("/races/{race}/rehearsals", sprint.heats)
                .jsonPath()
                .getString("id");
        sprint.run();
        drawn(sprint, null, "33", "23").then().statusCode(200);

        sprint.asOfficial().put("/races/{race}/rehearsals/{rehearsal}/hidden", sprint.heats, rehearsal);
        sprint.advancement().then().body("draws", empty()).body("out", equalTo(24));
        sprint.asOfficial().delete("/races/{race}/rehearsals/{rehearsal}/hidden", sprint.heats, rehearsal);
        sprint.advancement().then().statusCode(404);
        sprint.asOfficial()
                .get("/races/{race}/advancement", sprint.heats)
                .then()
                .body("draws", hasSize(1));
    }

    private Sprint ran() {
        var sprint = Sprint.planned(registration).run();
        sprint.lead(2, 2, 8).then().statusCode(200);
        return sprint;
    }

    /** Bibs 23 and 33 have one time, for one place. */
    private Sprint tied() {
        var sprint = Sprint.planned(registration).timed("33", 17_920).run();
        sprint.lead(2, 2, 8).then().statusCode(200);
        return sprint;
    }

    private static Response drawn(Sprint sprint, @Nullable String reason, String... bibs) {
        var body = new HashMap<String, Object>(Map.of("order", List.of(bibs)));
        if (reason != null) {
            body.put("reason", reason);
        }
        return sprint.asOfficial().body(body).put("/races/{race}/draws", sprint.heats);
    }

    private static Map<String, String> mark(String bib, String mark) {
        return Map.of("bib", bib, "mark", mark);
    }

    private static Map<String, Object> wanted(String way, Map<String, Object> more) {
        var wanted = new HashMap<>(more);
        wanted.put("way", way);
        return wanted;
    }

    private static Map<String, Object> byHand(
            Sprint sprint, @Nullable String reason, String one, int lane, String other, int otherLane) {
        var given = List.of(given(sprint, one, lane), given(sprint, other, otherLane));
        var wanted = wanted("HAND", Map.of("given", given));
        if (reason != null) {
            wanted.put("reason", reason);
        }
        return wanted;
    }

    private static Map<String, Object> given(Sprint sprint, String bib, int lane) {
        return Map.of("entryId", sprint.idOf(sprint.heats, bib), "waveId", sprint.waves.getFirst(), "lane", lane);
    }

    private static Response lanes(Sprint sprint, UUID race, Map<String, Object> wanted) {
        return sprint.asOfficial().body(wanted).put("/races/{race}/lanes", race);
    }

    private static Response lanes(UUID race) {
        return Meet.anybody().get("/races/{race}/lanes", race);
    }
}
