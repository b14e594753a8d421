package org.backstretch.results;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.contracts.ResultFact;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.testing.Parallel;
import org.backstretch.kit.testing.Teller;
import org.backstretch.kit.testing.Tokens;
import org.backstretch.kit.testing.Told;
import org.backstretch.results.database.Database;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What judges report, and what it makes of the results. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JudgeTest {
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

    /** House rules: a warning, then ten seconds, then out. */
    @Test
    void the_nth_report_means_what_the_rule_set_says_and_results_follow() {
        var meet = ran("HOUSE");

        turnedRound(meet, "1").then().statusCode(200).body("nth", equalTo(1)).body("consequence", equalTo("WARNING"));
        assertEquals(List.of("1 1 30:00", "2 2 30:05"), meet.results());

        turnedRound(meet, "1").then().body("ruling", equalTo("turned round, report 2: 10 s"));
        assertEquals(List.of("1 2 30:05", "2 1 30:10"), meet.results());
        Meet.anybody()
                .get("/races/{race}/results", meet.race)
                .then()
                .body("items[1].reason", equalTo("10 s added: turned round, report 2"));

        turnedRound(meet, "1").then().body("consequence", equalTo("DISQUALIFICATION"));
        assertEquals(List.of("1 2 30:05", "DQ 1"), meet.results());
        await().atMost(20, SECONDS)
                .until(() -> Told.of(Topics.RESULTS, meet.idOf("1")).getLast() instanceof ResultFact told
                        && told.outcome() == OutcomeKind.DISQUALIFIED
                        && "IRR-2".equals(told.rule()));
    }

    @Test
    void a_report_that_is_taken_back_moves_the_later_ones_up() {
        var meet = ran("HOUSE");
        var first = turnedRound(meet, "1").jsonPath().getString("id");
        turnedRound(meet, "1");
        turnedRound(meet, "1");

        decide(meet.asOfficial(), first, "UNDONE").then().statusCode(200).body("consequence", nullValue());

        assertEquals(List.of("1 2 30:05", "2 1 30:10"), meet.results());
        decide(meet.asOfficial(), first, "CONFIRMED");
        assertEquals(List.of("1 2 30:05", "DQ 1"), meet.results());
    }

    @Test
    void the_same_report_sent_again_counts_once_also_at_once() {
        var meet = ran("HOUSE");
        var id = UUID.randomUUID();

        var answers = Parallel.ask(8, i -> report(meet, id, "1", "DIRECTION").statusCode());

        assertEquals(List.of(200), answers.stream().distinct().toList());
        reports(meet).then().body("items", hasSize(1));
        assertEquals(List.of("1 1 30:00", "2 2 30:05"), meet.results());
    }

    @Test
    void another_report_under_a_used_id_is_refused_and_not_swallowed() {
        var meet = ran("HOUSE");
        var id = UUID.randomUUID();
        report(meet, id, "1", "DIRECTION");

        for (var other : List.of(report(meet, id, "2", "DIRECTION"), report(meet, id, "1", "LANE"))) {
            other.then().statusCode(409).body("type", equalTo("/problems/other-report"));
        }
        reports(meet).then().body("items", hasSize(1));
    }

    @Test
    void under_championship_rules_a_report_waits_for_a_second_person() {
        var meet = ran("IRR-2016");
        var id = turnedRound(meet, "1")
                .then()
                .body("state", equalTo("REPORTED"))
                .extract()
                .<String>path("id");
        assertEquals(List.of("1 1 30:00", "2 2 30:05"), meet.results());

        decide(meet.asOfficial(), id, "CONFIRMED").then().statusCode(409).body("type", equalTo("/problems/own-report"));
        decide(chief(meet), id, "CONFIRMED").then().statusCode(200);

        assertEquals(List.of("1 2 30:05", "DQ 1"), meet.results());
    }

    /** Under the championship rules nobody moves along, unless it is permitted. */
    @Test
    void who_has_a_permit_may_be_accompanied_and_reports_mean_nothing_as_long() {
        var meet = ran("IRR-2016");
        var seen = report(meet, UUID.randomUUID(), "1", "COMPANION").jsonPath().getString("id");
        decide(chief(meet), seen, "CONFIRMED");
        assertEquals(List.of("1 2 30:05", "DQ 1"), meet.results());

        meet.asOfficial()
                .put("/entries/{entry}/companion-permit", meet.idOf("1"))
                .then()
                .statusCode(204);

        assertEquals(List.of("1 1 30:00", "2 2 30:05"), meet.results());
        reports(meet)
                .then()
                .body("items[0].ruling", equalTo("ran against the companion policy, report 1: no consequence"));
        meet.asOfficial()
                .get("/races/{race}/companion-permits", meet.race)
                .then()
                .body("bib", contains("1"));
        meet.asOfficial()
                .get("/races/{race}/audit", meet.race)
                .then()
                .body("items[0].act", equalTo("companion-permit"))
                .body("items[0].became", equalTo("given"));

        meet.asOfficial()
                .delete("/entries/{entry}/companion-permit", meet.idOf("1"))
                .then()
                .statusCode(204);

        assertEquals(List.of("1 2 30:05", "DQ 1"), meet.results());
        meet.asOfficial()
                .get("/races/{race}/companion-permits", meet.race)
                .then()
                .body("$", empty());
    }

    /** IRR-6: the first restarts the race, any later one disqualifies its causer. */
    @Test
    void false_starts_are_counted_over_the_race() {
        var meet = ran("IRR-2016");
        var first = falseStart(meet, "1", 1);
        decide(chief(meet), first, "CONFIRMED");
        decide(chief(meet), falseStart(meet, "2", 2), "CONFIRMED");
        assertEquals(List.of("1 1 30:00", "DQ 2"), meet.results());

        decide(chief(meet), first, "UNDONE");

        assertEquals(List.of("1 1 30:00", "2 2 30:05"), meet.results());
    }

    @Test
    void the_public_sees_what_counts_and_no_notes() {
        var meet = ran("HOUSE");
        meet.asOfficial()
                .body(Map.of(
                        "id", UUID.randomUUID(), "bib", "1", "kind", "LANE", "place", "Church", "note", "Seen by Ann"))
                .post("/races/{race}/infringements", meet.race);
        var undone = turnedRound(meet, "2").jsonPath().getString("id");
        decide(meet.asOfficial(), undone, "UNDONE");

        reports(meet)
                .then()
                .body("items.bib", contains("1"))
                .body("items[0].place", equalTo("Church"))
                .body("items[0].note", nullValue());
        meet.asOfficial().get("/races/{race}/infringements", meet.race).then().body("items", hasSize(2));
    }

    @Test
    void a_bib_that_nobody_wears_and_a_stray_attempt_are_refused() {
        var meet = ran("HOUSE");

        turnedRound(meet, "99").then().statusCode(400).body("field", equalTo("bib"));
        meet.asOfficial()
                .body(Map.of("id", UUID.randomUUID(), "bib", "1", "kind", "LANE", "attempt", 2))
                .post("/races/{race}/infringements", meet.race)
                .then()
                .statusCode(400)
                .body("field", equalTo("attempt"));
        reports(meet).then().body("items", empty());
    }

    @Test
    void what_judges_reported_in_a_rehearsal_goes_with_it() {
        var race = new Rehearsed(new Meet(registration).withEntries(List.of()));
        race.begin();
        race.meet.tell(race.meet.entry("1", Direction.BACKWARD));
        race.meet.awaitEntries(1);
        race.meet.start(Meet.GUN);
        turnedRound(race.meet, "1").then().statusCode(200);

        race.hide();
        reports(race.meet).then().body("items", empty());
        race.bringBack();
        race.meet
                .asOfficial()
                .get("/races/{race}/infringements", race.meet.race)
                .then()
                .body("items", hasSize(1));
    }

    /** From the report of a judge to a correction a week later: five versions, each readable as it was printed. */
    @Test
    void a_runner_is_disqualified_protests_is_reinstated_and_a_week_later_corrected() {
        var meet = ran("IRR-2016");
        meet.publish("PROVISIONAL").then().body("version", equalTo(1));
        var report = turnedRound(meet, "1").jsonPath().getString("id");
        decide(chief(meet), report, "CONFIRMED");
        meet.publish("PROVISIONAL").then().body("version", equalTo(2));
        var protest = meet.asOfficial()
                .body(Map.of("bib", "1", "by", "Her coach", "ground", "She only looked over her shoulder"))
                .post("/races/{race}/protests", meet.race)
                .jsonPath()
                .getString("id");
        decide(chief(meet), report, "UNDONE");
        meet.asOfficial()
                .body(Map.of("decision", "UPHELD", "reason", "The video shows her shoulders"))
                .put("/protests/{protest}/decision", protest);
        meet.publish("PROVISIONAL").then().body("version", equalTo(3));
        chief(meet)
                .put("/races/{race}/results/versions/3/check", meet.race)
                .then()
                .statusCode(200);
        database.update(
                "update protest_clock set started_at = started_at - interval '31 minutes' where race_id = ?",
                meet.race);
        var third = meet.asOfficial()
                .get("/races/{race}/row-checks", meet.race)
                .jsonPath()
                .getString("items.find { it.bib == '1' }.seen");
        meet.asOfficial()
                .body(Map.of("rows", List.of(Map.of("entryId", meet.idOf("1"), "seen", third))))
                .put("/races/{race}/row-checks", meet.race)
                .then()
                .statusCode(204);
        meet.publish("OFFICIAL").then().statusCode(200).body("version", equalTo(4));
        meet.asOfficial()
                .body(Map.of("time", "30:07", "reason", "The second watch was read wrongly"))
                .put("/entries/{entry}/official-time", meet.idOf("2"));
        meet.publish(Map.of("status", "OFFICIAL", "note", "Bib 2: 30:07"))
                .then()
                .body("version", equalTo(5));

        assertEquals(List.of("1", "2"), column(meet, 1, "placeLabel"));
        assertEquals(List.of("1", "DQ"), column(meet, 2, "placeLabel"));
        assertEquals(List.of("2", "1"), column(meet, 2, "bib"));
        assertEquals(List.of("1", "2"), column(meet, 3, "bib"));
        assertEquals(List.of("30:00", "30:05"), column(meet, 4, "mark"));
        assertEquals(List.of("30:00", "30:07"), column(meet, 5, "mark"));
        Meet.anybody()
                .get("/races/{race}/results/versions", meet.race)
                .then()
                .body("status", contains("PROVISIONAL", "PROVISIONAL", "PROVISIONAL", "OFFICIAL", "CORRECTED"));
    }

    private static List<String> column(Meet meet, int version, String name) {
        return Meet.anybody()
                .get("/races/{race}/results/versions/{version}", meet.race, version)
                .jsonPath()
                .getList("items." + name);
    }

    /** Two who run backward: 1 in 30:00, 2 in 30:05. */
    private Meet ran(String rules) {
        var meet = new Meet(registration).underRules(rules);
        meet.withEntries(List.of(meet.entry("1", Direction.BACKWARD), meet.entry("2", Direction.BACKWARD)));
        meet.start(Meet.GUN);
        meet.tap("1", "PT30M");
        meet.tap("2", "PT30M5S");
        return meet;
    }

    private static Response turnedRound(Meet meet, String bib) {
        return report(meet, UUID.randomUUID(), bib, "DIRECTION");
    }

    private static Response report(Meet meet, UUID id, String bib, String kind) {
        return meet.asOfficial()
                .body(Map.of("id", id, "bib", bib, "kind", kind))
                .post("/races/{race}/infringements", meet.race);
    }

    private static String falseStart(Meet meet, String bib, int attempt) {
        var sent = new HashMap<String, Object>();
        sent.put("id", UUID.randomUUID());
        sent.put("bib", bib);
        sent.put("kind", "FALSE_START");
        sent.put("attempt", attempt);
        return meet.asOfficial()
                .body(sent)
                .post("/races/{race}/infringements", meet.race)
                .jsonPath()
                .getString("id");
    }

    /** Who did not make the reports. */
    private static RequestSpecification chief(Meet meet) {
        return Meet.as(Tokens.organizer(meet.organizer));
    }

    private static Response decide(RequestSpecification who, String report, String state) {
        return who.body(Map.of("state", state, "reason", "As the video shows"))
                .put("/infringements/{infringement}/state", report);
    }

    private static Response reports(Meet meet) {
        return Meet.anybody().get("/races/{race}/infringements", meet.race);
    }
}
