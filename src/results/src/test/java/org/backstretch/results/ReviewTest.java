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
class ReviewTest {
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
    void each_doubt_waits_with_its_code_and_its_reason_and_clean_times_flow_through() {
        var meet = new Meet(registration);
        meet.withEntries(List.of(meet.entry("107", Direction.BACKWARD), meet.entry("117", Direction.BACKWARD)));
        meet.start(Meet.GUN);
        meet.tap("107", "PT-1M");
        meet.tap("117", "PT9M");
        meet.tap("107", "PT35M");
        meet.tap("107", "PT36M");
        meet.tap("1*7", "PT37M");
        meet.tap("", "PT38M");
        meet.tap("701", "PT39M");

        var review = review(meet);

        review.then()
                .body(
                        "items.doubt",
                        equalTo(List.of(
                                "BEFORE_START", "TOO_FAST", "TWICE", "UNREADABLE_BIB", "NO_BIB", "UNKNOWN_BIB")))
                .body("items[2].reason", containsString("1:00 earlier"));
        assertEquals(List.of("1 107 35:00"), meet.results());
    }

    @Test
    void an_unreadable_bib_is_suggested_those_it_may_be_with_who_has_no_time_first() {
        var meet = new Meet(registration).with("107", "117", "27");
        meet.start(Meet.GUN);
        meet.tap("107", "PT25M");
        meet.tap("1*7", "PT26M");

        review(meet)
                .then()
                .body("items[0].bib", equalTo("1*7"))
                .body("items[0].suggestions.bib", equalTo(List.of("117", "107")))
                .body("items[0].suggestions[0].why", equalTo("WILDCARD"))
                .body("items[0].suggestions[1].hasTime", equalTo(true));
    }

    @Test
    void an_official_time_stands_over_the_measured_one_and_both_are_kept() {
        var meet = started("1");
        meet.tap("1", "PT25M");

        official(meet, "24:58.3").then().statusCode(200).body("mark", equalTo("24:59"));
        var typed = meet.results();
        meet.asOfficial()
                .delete("/entries/{entry}/official-time", meet.idOf("1"))
                .then()
                .statusCode(200);

        assertEquals(List.of("1 1 24:59"), typed);
        assertEquals(List.of("1 1 25:00"), meet.results());
        meet.asOfficial()
                .get("/races/{race}/audit", meet.race)
                .then()
                .body("items[1].act", equalTo("official-time"))
                .body("items[1].became", equalTo("1498300 ms"))
                .body("items[1].reason", equalTo("From the video"));
    }

    @Test
    void an_official_time_that_nobody_can_run_or_read_is_refused_with_a_word() {
        var meet = started("1");

        official(meet, "soon").then().statusCode(400).body("field", equalTo("time"));
        official(meet, "0:31").then().statusCode(400).body("field", equalTo("time"));
    }

    @Test
    void a_split_is_told_with_the_result() {
        var meet = new Meet(registration).withSplit("HALF").with("1");
        meet.start(Meet.GUN);
        meet.send(List.of(
                Map.of(
                        "sequence",
                        1,
                        "at",
                        Meet.GUN.plusSeconds(700).toString(),
                        "point",
                        "SPLIT",
                        "split",
                        "HALF",
                        "bib",
                        "1"),
                Meet.stamp(2, "1", Meet.GUN.plusSeconds(1_500))));

        await().atMost(20, SECONDS)
                .until(() -> !Told.of(Topics.RESULTS, meet.idOf("1")).isEmpty());
        var told = (ResultFact) Told.of(Topics.RESULTS, meet.idOf("1")).getLast();
        assertEquals(List.of(new ResultFact.Split("HALF", 700_000)), told.splits());
    }

    @Test
    void rules_of_timing_judge_every_crossing_again() {
        var meet = started("1");
        meet.tap("1", "PT25M");

        meet.asOfficial()
                .body(Map.of("minimumMillis", 1_600_000))
                .put("/races/{race}/timing", meet.race)
                .then()
                .statusCode(200)
                .body("duplicateWindowMillis", equalTo(15_000));
        var held = meet.results();
        meet.asOfficial()
                .body(Map.of())
                .put("/races/{race}/timing", meet.race)
                .then()
                .statusCode(200);

        assertEquals(List.of(), held);
        assertEquals(List.of("1 1 25:00"), meet.results());
    }

    @Test
    void a_backup_reader_gives_a_time_to_who_the_line_did_not_see() {
        var meet = started("1", "2");
        var backup = UUID.randomUUID();
        meet.asOfficial()
                .body(Map.of("readers", List.of(Map.of("device", backup, "backup", true, "offsetMillis", -2_000))))
                .put("/races/{race}/timing", meet.race)
                .then()
                .statusCode(200);

        meet.tap("1", "PT25M");
        meet.send(meet.asOfficial(), backup, List.of(meet.stamp("1", "PT25M0.5S"), meet.stamp("2", "PT26M2S")));

        assertEquals(List.of("1 1 25:00", "2 2 26:00"), meet.results());
    }

    @Test
    void rules_about_a_point_that_the_race_does_not_have_are_refused() {
        var meet = started("1");

        var refused = meet.asOfficial()
                .body(Map.of("splits", List.of(Map.of("code", "MOON"))))
                .put("/races/{race}/timing", meet.race);

        refused.then().statusCode(400).body("field", equalTo("splits"));
    }

    private static Response review(Meet meet) {
        return meet.asOfficial().get("/races/{race}/review", meet.race);
    }

    private static Response official(Meet meet, String time) {
        return meet.asOfficial()
                .body(Map.of("time", time, "reason", "From the video"))
                .put("/entries/{entry}/official-time", meet.idOf("1"));
    }

    private Meet started(String... bibs) {
        var meet = new Meet(registration).with(bibs);
        meet.start(Meet.GUN).then().statusCode(200);
        return meet;
    }
}
