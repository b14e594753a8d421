package org.backstretch.registration.series;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.contracts.SeriesFact;
import org.backstretch.contracts.SeriesFact.Scoring;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.testing.Told;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class SeriesTest {
    private final Asking organizer = Asking.organizer();

    @Inject
    EntityManager entities;

    @Test
    void a_draft_is_hidden_from_strangers_until_it_is_opened() {
        var series = draft(Map.of());

        Asking.nobody().get("/series/" + series).then().statusCode(404);
        Asking.organizer().asks().put("/series/" + series + "/opening").then().statusCode(404);
        Asking.nobody().get("/series?size=500").then().body("items.id", not(hasItem(series.toString())));
        organizer.asks().get("/series?mine=true").then().body("items.id", contains(series.toString()));

        open(series);

        Asking.nobody().get("/series/" + series).then().statusCode(200).body("status", equalTo("OPEN"));
        Asking.nobody().get("/series?size=500").then().body("items.id", hasItem(series.toString()));
        Asking.nobody().get("/series?search=no%20such%20series").then().body("total", equalTo(0));
        Asking.nobody().get("/series?mine=true").then().statusCode(401);
    }

    @Test
    void its_races_may_be_anybodys_that_everybody_sees_and_count_for_the_day_they_are_run() {
        var mine = Meet.open();
        var theirs = Meet.open();

        var series = open(draft(legs(leg(mine.race()), Map.of("raceId", theirs.race(), "day", "2027-06-02"))));

        Asking.nobody()
                .get("/series/" + series)
                .then()
                .body("legs.day", contains("2027-06-01", "2027-06-02"))
                .body("legs.raceName", contains("Backward Mile", "Backward Mile"));
        await().until(() -> Told.of(Topics.SERIES, series).size() == 2);
        var told = (SeriesFact) Told.of(Topics.SERIES, series).getLast();
        assertEquals(SeriesFact.Status.OPEN, told.status());
        assertEquals(
                List.of(
                        new SeriesFact.Leg(mine.race(), LocalDate.of(2027, 6, 1)),
                        new SeriesFact.Leg(theirs.race(), LocalDate.of(2027, 6, 2))),
                told.legs());
    }

    @Test
    void a_race_of_somebody_elses_draft_is_no_leg_and_an_own_one_is_named_to_its_owner_only() {
        var theirs = Meet.draft(Map.of());

        organizer
                .says(plan(legs(leg(theirs.race()))))
                .post("/series")
                .then()
                .statusCode(400)
                .body("field", equalTo("legs"));

        var series = UUID.randomUUID();
        theirs.organizer()
                .says(plan(legs(leg(theirs.race()))))
                .put("/series/" + series)
                .then()
                .statusCode(201)
                .body("legs[0].raceName", equalTo("Backward Mile"));
        theirs.organizer().asks().put("/series/" + series + "/opening").then().statusCode(200);
        Asking.nobody().get("/series/" + series).then().body("legs[0].raceName", nullValue());
    }

    @Test
    void a_race_that_is_withdrawn_stays_a_leg_but_becomes_none() {
        var meet = Meet.open();
        var series = draft(legs(leg(meet.race())));
        meet.organizer().asks().delete("/races/" + meet.race()).then().statusCode(200);

        organizer
                .says(plan(legs(leg(meet.race()))))
                .put("/series/" + series)
                .then()
                .statusCode(200);
        organizer.says(plan(legs(leg(meet.race())))).post("/series").then().statusCode(400);
    }

    @Test
    void a_cancelled_evening_changes_what_counts_and_the_trail_says_so() {
        var series = open(draft(Map.of("best", 4, "minimum", 4)));

        organizer
                .says(plan(Map.of("best", 3, "minimum", 3)))
                .put("/series/" + series)
                .then()
                .statusCode(200)
                .body("best", equalTo(3))
                .body("status", equalTo("OPEN"));

        var trail = entities.createNativeQuery(
                        "select thing || ' ' || deed from audit where scope = :series order by id", String.class)
                .setParameter("series", series)
                .getResultList();
        assertEquals(List.of("series made", "series opened", "series changed"), trail);
    }

    @Test
    void points_come_by_a_table_or_descend_or_are_times() {
        var table = draft(Map.of("scoring", "POINTS_TABLE", "points", List.of(20, 15, 11)));
        var down = draft(Map.of("scoring", "POINTS_DOWN", "first", 200));
        var times = draft(Map.of("scoring", "TIME", "perSex", false, "countback", true));

        await().until(() -> Stream.of(table, down, times)
                .noneMatch(each -> Told.of(Topics.SERIES, each).isEmpty()));
        assertEquals(List.of(20, 15, 11), told(table).points());
        assertEquals(200, told(down).first());
        assertEquals(1, told(down).step());
        assertEquals(Scoring.TIME, told(times).scoring());
        assertTrue(told(times).countback());
        assertEquals(100, told(times).best());
    }

    private static SeriesFact told(UUID series) {
        return (SeriesFact) Told.of(Topics.SERIES, series).getLast();
    }

    @ParameterizedTest
    @MethodSource("absurd")
    void absurd_plans_are_refused(Map<String, ?> more) {
        organizer.says(plan(more)).post("/series").then().statusCode(400);
    }

    static Stream<Map<String, ?>> absurd() {
        var race = Map.of("raceId", UUID.randomUUID());
        return Stream.of(
                Map.of("name", " "),
                Map.of("name", "x".repeat(121)),
                Map.of("scoring", "POINTS_TABLE"),
                Map.of("scoring", "POINTS_TABLE", "points", Collections.nCopies(1001, 1)),
                Map.of("scoring", "POINTS_TABLE", "points", List.of(-1)),
                Map.of("scoring", "POINTS_DOWN"),
                Map.of("scoring", "POINTS_DOWN", "first", 10, "step", -1),
                Map.of("scoring", "POINTS_DOWN", "first", 10, "points", List.of(1)),
                Map.of("scoring", "TIME", "step", 1),
                Map.of("scoring", "LUCK"),
                Map.of("best", 0),
                Map.of("best", 101),
                Map.of("minimum", 0),
                Map.of("legs", List.of(race)),
                Map.of("legs", Collections.nCopies(101, race)));
    }

    @Test
    void a_race_is_a_leg_once() {
        var race = Meet.open().race();

        organizer
                .says(plan(legs(leg(race), leg(race))))
                .post("/series")
                .then()
                .statusCode(400)
                .body("field", equalTo("legs"));
    }

    @Test
    void legs_change_places_and_make_room_for_others() {
        var first = Meet.open().race();
        var second = Meet.open().race();
        var third = Meet.open().race();
        var series = draft(legs(leg(first), leg(second)));

        organizer
                .says(plan(legs(leg(second), leg(first), leg(third))))
                .put("/series/" + series)
                .then()
                .statusCode(200)
                .body("legs.raceId", contains(second.toString(), first.toString(), third.toString()));
    }

    private UUID draft(Map<String, ?> more) {
        return UUID.fromString(organizer
                .says(plan(more))
                .post("/series")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private UUID open(UUID series) {
        organizer.asks().put("/series/" + series + "/opening").then().statusCode(200);
        return series;
    }

    private static Map<String, Object> plan(Map<String, ?> more) {
        var plan = new HashMap<String, Object>(Map.of("name", "Midweek series", "scoring", "TIME"));
        plan.putAll(more);
        return plan;
    }

    private static Map<String, Object> leg(UUID race) {
        return Map.of("raceId", race);
    }

    @SafeVarargs
    private static Map<String, ?> legs(Map<String, Object>... legs) {
        return Map.of("legs", List.of(legs));
    }
}
