package org.backstretch.results;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.backstretch.contracts.RaceFact;
import org.backstretch.kit.testing.Teller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Relays, laps and fixed times over HTTP, on PostgreSQL and Kafka. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelayTest {
    private static final RaceFact.Leg PLAIN = new RaceFact.Leg(false, null);
    private static final RaceFact.Leg AFTER_AN_HOUR = new RaceFact.Leg(false, 3_600_000L);

    private Teller teller;

    @BeforeAll
    void open() {
        teller = new Teller();
    }

    @AfterAll
    void close() {
        teller.close();
    }

    private Meet relay() {
        var meet = new Meet(teller)
                .asRelay(PLAIN, new RaceFact.Leg(true, null), AFTER_AN_HOUR)
                .with("1", "2", "3");
        meet.start(Meet.GUN).then().statusCode(200);
        for (var time : List.of("PT20M", "PT45M", "PT75M")) {
            meet.tap("1", time).then().statusCode(200);
        }
        for (var time : List.of("PT25M", "PT65M", "PT90M")) {
            meet.tap("2", time).then().statusCode(200);
        }
        meet.tap("3", "PT24M").then().statusCode(200);
        return meet;
    }

    @Test
    void a_relay_is_ranked_by_the_sum_of_its_legs_and_each_leg_by_itself() {
        var meet = relay();

        meet.publish("OFFICIAL").then().statusCode(200);

        assertEquals(List.of("1 1 1:15:00", "2 2 1:35:00", "DNF 3"), meet.results());
        var table = Meet.anybody()
                .accept("text/csv")
                .get("/races/{race}/legs", meet.race)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .map(line -> line.split(",Runner", 2)[0])
                .toList();
        assertEquals(
                List.of(
                        "position,bib,leg_1,split_1,leg_2,split_2,leg_3,total,team,club,category,status,rule",
                        "1,1,00:20:00,00:20:00,00:25:00,00:45:00,00:30:00,01:15:00",
                        "2,2,00:25:00,00:25:00,00:40:00,01:05:00,00:30:00,01:35:00",
                        ",3,00:24:00,00:24:00,DNF,DNF,DNF,DNF"),
                table);
        Meet.anybody()
                .get("/races/{race}/legs/1/results", meet.race)
                .then()
                .statusCode(200)
                .body("items.placeLabel", equalTo(List.of("1", "2", "3")))
                .body("items.bib", equalTo(List.of("1", "3", "2")));
        Meet.anybody()
                .get("/races/{race}/legs/3/results", meet.race)
                .then()
                .body("items.placeLabel", equalTo(List.of("1=", "1=", "DNF")));
        Meet.anybody().get("/races/{race}/legs/4/results", meet.race).then().statusCode(404);
        Meet.anybody()
                .get("/races/{race}/results/versions/1", meet.race)
                .then()
                .body("items[0].legs.mark", equalTo(List.of("20:00", "25:00", "30:00")));
    }

    @Test
    void a_leg_that_does_not_count_is_declared_and_taken_back_with_a_trail() {
        var meet = relay();

        meet.asOfficial()
                .body(Map.of("finished", false, "reason", "Missed the flag"))
                .put("/entries/{entry}/legs/1", meet.idOf("1"))
                .then()
                .statusCode(200)
                .body("outcome", equalTo("DID_NOT_FINISH"))
                .body("legs[1].mark", equalTo("25:00"));
        assertEquals(List.of("1 2 1:35:00", "DNF 1"), meet.results());
        meet.asOfficial()
                .delete("/entries/{entry}/legs/1", meet.idOf("1"))
                .then()
                .statusCode(200)
                .body("mark", equalTo("1:15:00"));

        meet.asOfficial()
                .get("/races/{race}/audit", meet.race)
                .then()
                .body("items.findAll { it.act == 'leg' }.became", hasItems("leg 1 DNF"));
    }

    @Test
    void a_leg_with_a_start_of_its_own_counts_from_it() {
        var meet = relay();

        meet.asOfficial()
                .body(Map.of("start", "22:00", "reason", "Arrived late at the hand-over"))
                .put("/entries/{entry}/legs/2", meet.idOf("1"))
                .then()
                .statusCode(200)
                .body("legs[1].mark", equalTo("23:00"))
                .body("mark", equalTo("1:13:00"));
    }

    @Test
    void what_makes_no_sense_of_a_leg_is_refused_at_its_field() {
        var meet = relay();

        meet.asOfficial()
                .body(Map.of("finished", false, "reason", "x"))
                .put("/entries/{entry}/legs/4", meet.idOf("1"))
                .then()
                .statusCode(400)
                .body("detail", containsString("legs 1 to 3"));
        meet.asOfficial()
                .body(Map.of("reason", "x"))
                .put("/entries/{entry}/legs/1", meet.idOf("1"))
                .then()
                .statusCode(400);
        meet.asOfficial()
                .body(Map.of("start", "soon", "reason", "x"))
                .put("/entries/{entry}/legs/2", meet.idOf("1"))
                .then()
                .statusCode(400);
        assertEquals(List.of("1 1 1:15:00", "2 2 1:35:00"), meet.results());
    }

    @Test
    void laps_are_counted_and_the_last_is_the_finish() {
        var meet = new Meet(teller).inLaps(2).with("1", "2");
        meet.start(Meet.GUN).then().statusCode(200);
        for (var each : List.of(Map.entry("1", "PT10M"), Map.entry("2", "PT11M"), Map.entry("2", "PT20M"))) {
            meet.tap(each.getKey(), each.getValue()).then().statusCode(200);
        }

        assertEquals(List.of("1 2 20:00"), meet.results());
        meet.tap("1", "PT21M").then().statusCode(200);
        assertEquals(List.of("1 2 20:00", "2 1 21:00"), meet.results());
        Meet.anybody()
                .get("/races/{race}/results", meet.race)
                .then()
                .body("items[1].laps", equalTo(List.of(600_000, 1_260_000)));
    }

    @Test
    void in_a_fixed_time_the_farther_is_first_and_a_measured_rest_counts() {
        var meet = new Meet(teller).forOneHour(400_000).with("1", "2", "3");
        meet.start(Meet.GUN).then().statusCode(200);
        for (var minute = 3; minute <= 30; minute += 3) {
            meet.tap("1", Duration.ofMinutes(minute).toString()).then().statusCode(200);
            meet.tap("2", Duration.ofMinutes(minute).plusSeconds(20).toString())
                    .then()
                    .statusCode(200);
        }
        assertEquals(List.of("1= 1 4000 m", "1= 2 4000 m"), sorted(meet));

        meet.asOfficial()
                .body(Map.of("metres", new BigDecimal("4123.45"), "reason", "Measured with the wheel"))
                .put("/entries/{entry}/distance", meet.idOf("2"))
                .then()
                .statusCode(200)
                .body("mark", equalTo("4123 m"));
        meet.publish("OFFICIAL").then().statusCode(200);

        assertEquals(List.of("1 2 4123 m", "2 1 4000 m", "DNS 3"), meet.results());
        meet.asOfficial()
                .body(Map.of("outcome", "DID_NOT_FINISH"))
                .put("/entries/{entry}/outcome", meet.idOf("1"))
                .then()
                .statusCode(200);
        assertEquals(List.of("1 2 4123 m", "DNF 1", "DNS 3"), meet.results());
        meet.asOfficial()
                .delete("/entries/{entry}/distance", meet.idOf("2"))
                .then()
                .body("mark", equalTo("4000 m"));
    }

    private static List<String> sorted(Meet meet) {
        return meet.results().stream().sorted().toList();
    }

    @Test
    void a_time_is_no_performance_where_the_distance_counts() {
        var meet = new Meet(teller).forOneHour(400_000).with("1");
        meet.start(Meet.GUN).then().statusCode(200);
        meet.tap("1", "PT3M").then().statusCode(200);

        meet.asOfficial()
                .body(Map.of("time", "59:00", "reason", "Read from the video"))
                .put("/entries/{entry}/official-time", meet.idOf("1"))
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        assertEquals(List.of("1 1 400 m"), meet.results());
    }

    @Test
    void who_runs_on_in_a_fixed_time_is_out_and_not_in_to_the_public_too() {
        var hour = new Meet(teller).forOneHour(400_000).with("1", "2");
        var gun = Instant.now().minus(Duration.ofMinutes(30));
        hour.start(gun).then().statusCode(200);

        hour.send(List.of(Meet.stamp(1, "1", gun.plusSeconds(180)))).then().statusCode(200);

        Meet.anybody()
                .get("/races/{race}", hour.race)
                .then()
                .body("counts.finished", equalTo(0))
                .body("counts.out", equalTo(2));
        hour.correctStart(gun.minus(Duration.ofMinutes(31))).then().statusCode(200);
        Meet.anybody()
                .get("/races/{race}", hour.race)
                .then()
                .body("counts.finished", equalTo(1))
                .body("counts.out", equalTo(1));
    }

    @Test
    void a_leg_begins_long_before_anybody_could_have_run_the_whole_relay() {
        var meet =
                new Meet(teller).asRelay(PLAIN, PLAIN).over("4X1500", 6_000_000).with("1");
        meet.start(Meet.GUN).then().statusCode(200);
        meet.tap("1", "PT12M").then().statusCode(200);
        meet.tap("1", "PT24M").then().statusCode(200);

        meet.asOfficial()
                .body(Map.of("start", "5:30", "reason", "Set out too soon"))
                .put("/entries/{entry}/legs/2", meet.idOf("1"))
                .then()
                .statusCode(200)
                .body("legs[1].mark", equalTo("18:30.0"));
        meet.asOfficial()
                .body(Map.of("start", "1001:00:00", "reason", "Mistyped"))
                .put("/entries/{entry}/legs/2", meet.idOf("1"))
                .then()
                .statusCode(400);
    }

    @Test
    void whoever_has_a_lap_to_go_is_expected_at_the_line_and_so_is_everybody_until_a_fixed_time_is_over() {
        var laps = new Meet(teller).inLaps(2).with("1", "2");
        laps.start(Meet.GUN).then().statusCode(200);
        for (var time : List.of("PT10M", "PT20M")) {
            laps.tap("1", time).then().statusCode(200);
        }
        laps.tap("2", "PT11M").then().statusCode(200);
        var hour = new Meet(teller).forOneHour(400_000).with("1");
        var gun = Instant.now().minus(Duration.ofMinutes(30));
        hour.start(gun).then().statusCode(200);
        hour.send(List.of(Meet.stamp(1, "1", gun.plusSeconds(180)))).then().statusCode(200);

        starters(laps).body("hasOutcome", equalTo(List.of(true, false))).body("passages", equalTo(List.of(2, 2)));
        starters(hour).body("hasOutcome", equalTo(List.of(false)));
        hour.asOfficial()
                .get("/races/{race}/cockpit", hour.race)
                .then()
                .body("next", equalTo("TIME"))
                .body("counts.out", equalTo(1))
                .body("counts.finished", equalTo(0))
                .body("stillOut.overdue", equalTo(List.of(false)));
        hour.correctStart(gun.minus(Duration.ofMinutes(31))).then().statusCode(200);
        starters(hour).body("hasOutcome", equalTo(List.of(true)));
        hour.asOfficial()
                .get("/races/{race}/cockpit", hour.race)
                .then()
                .body("next", equalTo("PUBLISH"))
                .body("counts.out", equalTo(0))
                .body("counts.finished", equalTo(1));
    }

    private static ValidatableResponse starters(Meet meet) {
        return meet.asOfficial()
                .get("/races/{race}/start-list-for-devices", meet.race)
                .then()
                .statusCode(200);
    }

    @Test
    void a_second_lap_is_no_doubt_where_times_and_bibs_are_aligned_nor_in_a_file() {
        var streams = new TwoStreams(new Meet(teller).inLaps(2).with("1", "2"));
        streams.tapper.taps(600, 660, 1_200, 1_260, 1_800);
        streams.reader.reads("1", "2", "1", "2", "1");

        streams.look()
                .then()
                .statusCode(200)
                .body("rows.doubts", equalTo(List.of(List.of(), List.of(), List.of(), List.of(), List.of("TWICE"))));

        var meet = streams.meet;
        Upload.confirm(meet, Upload.file(meet, "bib,elapsed\n1,10:00\n")).then().statusCode(200);
        Upload.file(meet, "bib,elapsed\n1,10:00\n1,20:00\n")
                .then()
                .statusCode(201)
                .body("lines.items.remark", everyItem(not(containsString("The first keeps counting"))));
    }

    @Test
    void a_lap_in_a_file_is_not_taken_for_the_whole_race() {
        var meet = new Meet(teller).inLaps(4).over("5KR", 5_000_000).with("1");
        meet.start(Meet.GUN).then().statusCode(200);

        Upload.confirm(meet, Upload.file(meet, "bib,elapsed\n1,6:00\n1,12:00\n1,18:00\n1,25:00\n"))
                .then()
                .statusCode(200)
                .body("added", equalTo(4));

        assertEquals(List.of("1 1 25:00"), meet.results());
    }

    @Test
    void a_distance_is_no_performance_where_the_time_counts() {
        var meet = new Meet(teller).with("1");

        meet.asOfficial()
                .body(Map.of("metres", 4_000, "reason", "Measured"))
                .put("/entries/{entry}/distance", meet.idOf("1"))
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }
}
