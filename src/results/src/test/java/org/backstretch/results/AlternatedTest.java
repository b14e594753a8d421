package org.backstretch.results;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.backstretch.athletics.Direction;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.RaceFact;
import org.backstretch.contracts.ResultFact;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.testing.Teller;
import org.backstretch.kit.testing.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Races that are run backward and forward in turn, alone or as a pair, over HTTP, on PostgreSQL and Kafka. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlternatedTest {
    private Teller registration;

    @BeforeAll
    void open() {
        registration = new Teller();
    }

    @AfterAll
    void close() {
        registration.close();
    }

    private Meet inTurn(Meet meet, String... bibs) {
        meet.inTurn();
        meet.withEntries(List.of(bibs).stream()
                .map(bib -> meet.entry(bib, Direction.ALTERNATED))
                .toList());
        meet.start(Meet.GUN).then().statusCode(200);
        return meet;
    }

    private static void at(Meet meet, String point, String bib, long number, String afterGun) {
        var stamp = Map.<String, Object>of(
                "sequence", number,
                "at", Meet.GUN.plus(Duration.parse(afterGun)).toString(),
                "monotonicMillis", number,
                "point", "SPLIT",
                "split", point,
                "bib", bib);
        meet.send(List.of(stamp)).then().statusCode(200);
    }

    /** 1 changes at 7 and 12 minutes, 2 at 6 and 13; both are in after 20. 3 was not seen at the second point. */
    private Meet between() {
        var meet = inTurn(new Meet(registration).withSplits("A", "B"), "1", "2", "3");
        at(meet, "A", "1", 1_001, "PT7M");
        at(meet, "B", "1", 1_002, "PT12M");
        at(meet, "A", "2", 1_003, "PT6M");
        at(meet, "B", "2", 1_004, "PT13M");
        at(meet, "A", "3", 1_005, "PT8M");
        meet.tap("1", "PT20M");
        meet.tap("2", "PT20M30S");
        meet.tap("3", "PT25M");
        return meet;
    }

    @Test
    void sections_end_at_the_points_of_the_course_and_at_the_finish_and_the_whole_ranks() {
        var meet = between();

        assertEquals(List.of("1 1 20:00", "2 2 20:30", "3 3 25:00"), meet.results());
        Meet.anybody()
                .get("/races/{race}/results", meet.race)
                .then()
                .body("items[0].legs.direction", contains("BACKWARD", "FORWARD", "BACKWARD"))
                .body("items[0].legs.mark", contains("7:00", "5:00", "8:00"))
                .body("items[0].legs.splitMark", contains("7:00", "12:00", "20:00"))
                .body("items[2].legs.mark", contains(is("8:00"), nullValue(), nullValue()));
    }

    @Test
    void each_section_is_ranked_by_itself_and_who_was_not_seen_has_no_place_there() {
        var meet = between();

        Meet.anybody()
                .get("/races/{race}/legs/1/results", meet.race)
                .then()
                .statusCode(200)
                .body("items.bib", contains("2", "1", "3"))
                .body("items.mark", contains("6:00", "7:00", "8:00"))
                .body("items.direction", everyItem(equalTo("BACKWARD")));
        Meet.anybody()
                .get("/races/{race}/legs/2/results", meet.race)
                .then()
                .body("items.bib", contains("1", "2"))
                .body("items.direction", everyItem(equalTo("FORWARD")));
        Meet.anybody().get("/races/{race}/legs/4/results", meet.race).then().statusCode(404);
    }

    @Test
    void the_tables_have_the_sections_also_of_a_printed_version() {
        var meet = between();
        meet.publish("OFFICIAL").then().statusCode(200);

        for (var list : List.of("/races/{race}/results", "/races/{race}/results/versions/1")) {
            var lines = Meet.anybody()
                    .accept("text/csv")
                    .get(list, meet.race)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString()
                    .lines()
                    .toList();
            assertEquals(
                    "split_A,split_B,section_1,section_2,section_3",
                    lines.getFirst().replaceFirst(".*,net,", ""));
            assertEquals(
                    "00:07:00.000,00:12:00.000,00:07:00.000,00:05:00.000,00:08:00.000",
                    lines.get(1).replaceFirst(".*?,,(?=00:07)", ""));
        }
        var whole = Meet.anybody()
                .accept("text/csv")
                .get("/races/{race}/legs", meet.race)
                .then()
                .extract()
                .asString()
                .lines()
                .findFirst();
        assertEquals(
                "position,bib,section_1,split_1,section_2,split_2,section_3,total,team,club,category,status,rule",
                whole.orElseThrow());
        Meet.anybody()
                .get("/races/{race}/results/versions/1", meet.race)
                .then()
                .body("items[0].legs.mark", contains("7:00", "5:00", "8:00"))
                .body("items[0].legs.direction", contains("BACKWARD", "FORWARD", "BACKWARD"));
    }

    @Test
    void each_lap_is_a_section_where_the_race_has_laps() {
        var meet = inTurn(new Meet(registration).inLaps(4), "1");
        for (var time : List.of("PT3M", "PT5M", "PT8M30S", "PT11M")) {
            meet.tap("1", time).then().statusCode(200);
        }

        Meet.anybody()
                .get("/races/{race}/results", meet.race)
                .then()
                .body("items[0].mark", equalTo("11:00"))
                .body("items[0].legs.mark", contains("3:00", "2:00", "3:30", "2:30"))
                .body("items[0].legs.direction", contains("BACKWARD", "FORWARD", "BACKWARD", "FORWARD"));
    }

    @Test
    void who_keeps_to_one_direction_in_the_same_race_has_no_sections() {
        var meet = new Meet(registration).withSplits("A");
        meet.inTurn();
        meet.withEntries(List.of(meet.entry("1", Direction.ALTERNATED), meet.entry("2", Direction.FORWARD)));
        meet.start(Meet.GUN);
        at(meet, "A", "2", 1_001, "PT6M");
        meet.tap("2", "PT12M");

        Meet.anybody()
                .get("/races/{race}/results", meet.race)
                .then()
                .body("items[0].bib", equalTo("2"))
                .body("items[0].legs", empty());
    }

    @Test
    void a_point_that_the_organizer_adds_later_divides_what_was_seen_before() {
        var meet = inTurn(new Meet(registration), "1");
        at(meet, "TURN", "1", 1_001, "PT6M");
        meet.tap("1", "PT10M");
        assertEquals(List.of("1 1 10:00"), meet.results());

        meet.withSplits("TURN");
        meet.changeRules("WA");

        Meet.anybody()
                .get("/races/{race}/results", meet.race)
                .then()
                .body("items[0].legs.mark", contains("6:00", "4:00"));
    }

    @Test
    void a_pair_is_one_entry_with_one_result_once_its_second_is_in_and_swaps_at_the_point() {
        var meet = new Meet(registration).asRelay(new RaceFact.Leg(true, null)).withSplits("SWAP");
        meet.inTurn();
        var plain = meet.entry("7", Direction.ALTERNATED);
        meet.withEntries(List.of(new EntryFact(
                plain.id(),
                plain.revision(),
                plain.raceId(),
                plain.waveId(),
                null,
                null,
                "7",
                "RC Isar mixed",
                plain.sex(),
                null,
                Direction.ALTERNATED,
                EntryFact.Status.CONFIRMED,
                List.of("Ada Reyes & Bo Lind"))));
        meet.start(Meet.GUN);
        at(meet, "SWAP", "7", 1_001, "PT4M");

        meet.tap("7", "PT7M30S").then().statusCode(200);

        Meet.anybody()
                .get("/races/{race}/results", meet.race)
                .then()
                .body("items.size()", equalTo(1))
                .body("items[0].mark", equalTo("7:30"))
                .body("items[0].legs.mark", contains("4:00", "3:30"))
                .body("items[0].legs.runners", everyItem(equalTo("Ada Reyes & Bo Lind")))
                .body("items[0].legs.direction", everyItem(nullValue()));
        var told = (ResultFact) Told.of(Topics.RESULTS, plain.id()).getLast();
        assertEquals(
                List.of(240_000L, 210_000L),
                told.legs().stream().map(ResultFact.Leg::millis).toList());
    }

    @Test
    void a_pair_without_a_point_on_the_way_is_timed_as_one() {
        var meet = new Meet(registration).asRelay(new RaceFact.Leg(true, null)).with("7");
        meet.start(Meet.GUN);

        meet.tap("7", "PT7M30S").then().statusCode(200);

        assertEquals(List.of("1 7 7:30"), meet.results());
    }
}
