package org.backstretch.registration.race;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.RaceFact;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.testing.Told;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class RaceCourseTest {

    @Test
    void a_race_says_its_course_its_teams_and_its_splits() {
        var course = UUID.randomUUID();

        var race = Meet.open(Map.of(
                        "courseId",
                        course,
                        "teamScoring",
                        Map.of("scorers", 4, "minWomen", 1),
                        "splits",
                        List.of(
                                Map.of("code", "HALF", "name", "Half way", "distanceMetres", 804.672),
                                Map.of("code", "BRIDGE"))))
                .race();

        await().until(() -> !Told.of(Topics.RACES, race).isEmpty());
        var told = (RaceFact) Told.of(Topics.RACES, race).getLast();
        assertEquals(course, told.courseId());
        assertEquals(new RaceFact.TeamScoring(4, 1, false), told.teamScoring());
        assertEquals(
                List.of(new RaceFact.Split("HALF", "Half way", 804_672L), new RaceFact.Split("BRIDGE", "BRIDGE", null)),
                told.splits());
    }

    @Test
    void a_plan_that_does_not_speak_of_them_keeps_them_and_nothing_is_asked_for_by_name() {
        var meet = Meet.open(Map.of(
                "courseId",
                UUID.randomUUID(),
                "teamScoring",
                Map.of("scorers", 4),
                "splits",
                List.of(Map.of("code", "A"))));
        var path = "/races/" + meet.race();

        meet.organizer()
                .says(Meet.racePlan(Map.of("name", "Mile")))
                .put(path)
                .then()
                .statusCode(200)
                .body("teamScoring.scorers", equalTo(4))
                .body("splits.code", contains("A"));

        meet.organizer()
                .says(Meet.racePlan(Map.of("teamScoring", Map.of("scorers", 0), "splits", List.of())))
                .put(path)
                .then()
                .statusCode(200)
                .body("teamScoring", nullValue())
                .body("splits", equalTo(List.of()));
    }

    @Test
    void nobody_runs_over_somebody_elses_course() {
        var mine = Meet.open();
        var course = Map.of("courseId", mine.race());

        mine.organizer()
                .says(Meet.racePlan(course))
                .post("/events/" + mine.event() + "/races")
                .then()
                .statusCode(201);

        var theirs = Meet.open();
        theirs.organizer()
                .says(Meet.racePlan(course))
                .put("/races/" + theirs.race())
                .then()
                .statusCode(400)
                .body("field", equalTo("courseId"));
    }

    @Test
    void a_race_says_its_laps_or_the_legs_of_its_relay() {
        var laps = Meet.open(Map.of("laps", 3)).race();
        var hour = Meet.open(Map.of("discipline", "1H", "lapMetres", 400)).race();
        var relay = Meet.open(Map.of(
                        "discipline", "OTHER", "legs", List.of(Map.of(), Map.of("paired", true, "massStart", 11_760))))
                .race();
        var track = Meet.open(Map.of("discipline", "4X400")).race();

        await().until(() -> !Told.of(Topics.RACES, track).isEmpty());
        assertEquals(3, told(laps).laps());
        assertEquals(400_000L, told(hour).lapMillimetres());
        assertEquals(
                List.of(new RaceFact.Leg(false, null), new RaceFact.Leg(true, 11_760_000L)),
                told(relay).legs());
        assertEquals(4, told(track).legs().size());
    }

    private static RaceFact told(UUID race) {
        return (RaceFact) Told.of(Topics.RACES, race).getLast();
    }

    @Test
    void a_relay_team_says_who_runs_each_leg_and_a_hidden_one_says_nobody() {
        var meet = Meet.open(Map.of("discipline", "OTHER", "legs", List.of(Map.of(), Map.of("paired", true))));
        var runners = List.of("Ada Reyes", "Bea & Cleo");

        var team = meet.organizer()
                .says(Map.of("givenName", "Fife Ladies", "bib", "7", "legRunners", runners))
                .post("/races/" + meet.race() + "/entries")
                .then()
                .statusCode(201)
                .body("sex", equalTo("X"))
                .body("legRunners", equalTo(runners))
                .extract()
                .<String>path("id");
        await().until(() -> !Told.of(Topics.ENTRIES, UUID.fromString(team)).isEmpty());
        assertEquals(runners, entry(team).legRunners());

        meet.organizer()
                .says(Map.of("publicNameStyle", "ANONYMOUS"))
                .put("/entries/" + team)
                .then()
                .statusCode(200);
        await().until(() -> entry(team).legRunners().isEmpty());

        meet.organizer()
                .says(Map.of("givenName", "Others", "legRunners", List.of("Dana")))
                .post("/races/" + meet.race() + "/entries")
                .then()
                .statusCode(400)
                .body("field", equalTo("legRunners"))
                .body("detail", containsString("2 legs, not 1"));
    }

    @Test
    void nobody_enters_a_relay_alone() {
        var relay = Meet.open(Map.of("discipline", "4X400"));

        Asking.runner()
                .says(Map.of("forMe", true, "sex", "F", "birthDate", "1990-04-12"))
                .post(relay.entries())
                .then()
                .statusCode(400)
                .body("field", equalTo("forMe"));
    }

    private static EntryFact entry(String id) {
        return (EntryFact) Told.of(Topics.ENTRIES, UUID.fromString(id)).getLast();
    }

    @Test
    void laps_and_legs_that_make_no_sense_are_refused_at_their_field() {
        var meet = Meet.draft(Map.of());

        Map.of(
                        "laps", Map.of("discipline", "1H", "laps", 3),
                        "lapMetres", Map.of("lapMetres", 400),
                        "legs", Map.of("legs", List.of(Map.of())),
                        "legs[0].massStart", Map.of("legs", List.of(Map.of("massStart", 60), Map.of())))
                .forEach((field, plan) -> meet.organizer()
                        .says(Meet.racePlan(plan))
                        .put("/races/" + meet.race())
                        .then()
                        .statusCode(400)
                        .body("field", equalTo(field)));
        meet.organizer()
                .says(Meet.racePlan(Map.of("laps", 2, "legs", List.of(Map.of(), Map.of()))))
                .put("/races/" + meet.race())
                .then()
                .statusCode(400)
                .body("field", equalTo("legs"));
    }

    @Test
    void laps_and_usual_legs_go_with_the_discipline_they_belong_to() {
        var hour = Meet.draft(Map.of("discipline", "1H", "lapMetres", 400));
        var relay = Meet.draft(Map.of("discipline", "4X400"));
        var laps = Meet.draft(Map.of("discipline", "OTHER", "laps", 3));

        change(hour, "5KR").body("lapMetres", nullValue());
        change(relay, "400M").body("legs", hasSize(0));
        change(relay, "4X100").body("legs", hasSize(4));
        change(laps, "1H").body("laps", nullValue());
    }

    @Test
    void a_point_cannot_take_the_name_of_the_board_of_a_lap_a_leg_or_a_section() {
        var meet = Meet.draft(Map.of());

        for (var code : List.of("lap-1", "leg-2", "Section-3")) {
            meet.organizer()
                    .says(Meet.racePlan(Map.of("splits", List.of(Map.of("code", code)))))
                    .put("/races/" + meet.race())
                    .then()
                    .statusCode(400)
                    .body("field", equalTo("splits"))
                    .body("detail", containsString("Take another code"));
        }
        meet.organizer()
                .says(Meet.racePlan(Map.of("splits", List.of(Map.of("code", "lap-A")))))
                .put("/races/" + meet.race())
                .then()
                .statusCode(200);
    }

    @Test
    void what_is_run_in_turn_says_so_and_has_a_section_between_its_points() {
        var meet = Meet.draft(Map.of(
                "discipline", "ALT3K", "directions", List.of("ALTERNATED"), "splits", List.of(Map.of("code", "TURN"))));

        meet.organizer()
                .asks()
                .get("/races/" + meet.race())
                .then()
                .body("directions", equalTo(List.of("ALTERNATED")))
                .body("legs", hasSize(0))
                .body("sections", equalTo(2));
        meet.organizer()
                .says(Meet.racePlan(Map.of(
                        "discipline", "ALT3K", "directions", List.of("ALTERNATED"), "splits", List.of(), "laps", 6)))
                .put("/races/" + meet.race())
                .then()
                .statusCode(200)
                .body("sections", equalTo(6));
        meet.organizer()
                .says(Meet.racePlan(Map.of("discipline", "ALT3K", "directions", List.of("BACKWARD"))))
                .put("/races/" + meet.race())
                .then()
                .statusCode(400)
                .body("field", equalTo("directions"))
                .body("detail", containsString("ALTERNATED"));
    }

    @Test
    void who_says_no_direction_of_what_is_run_in_turn_gets_that() {
        var meet = Meet.draft(Map.of());
        var plan = Meet.racePlan(Map.of("discipline", "ALT3K"));
        plan.remove("directions");

        meet.organizer()
                .says(plan)
                .put("/races/" + meet.race())
                .then()
                .statusCode(200)
                .body("directions", equalTo(List.of("ALTERNATED")));
    }

    @Test
    void a_pair_that_runs_together_is_one_entry_with_two_names() {
        var meet = Meet.open(Map.of(
                "discipline",
                "ALT1KP",
                "directions",
                List.of("ALTERNATED"),
                "splits",
                List.of(Map.of("code", "SWAP"))));

        meet.organizer()
                .asks()
                .get("/races/" + meet.race())
                .then()
                .body("legs.paired", equalTo(List.of(true)))
                .body("sections", equalTo(2));
        meet.organizer()
                .says(Map.of("bib", "7", "givenName", "RC Isar mixed", "legRunners", List.of("Ada Reyes & Bo Lind")))
                .post("/races/" + meet.race() + "/entries")
                .then()
                .statusCode(201)
                .body("direction", equalTo("ALTERNATED"))
                .body("legRunners", equalTo(List.of("Ada Reyes & Bo Lind")));
    }

    @Test
    void after_the_planned_gun_the_rules_stand_unless_the_gun_is_planned_anew() {
        var meet = Meet.open(Map.of());
        var wave =
                meet.organizer().asks().get("/races/" + meet.race()).jsonPath().getString("waves[0].id");
        var past = List.of(Map.of("id", wave, "name", "Wave 1", "plannedStart", "2026-06-01T17:00:00Z"));
        var ahead = List.of(Map.of("id", wave, "name", "Wave 1", "plannedStart", "2037-06-01T17:00:00Z"));
        changeRules(meet, Map.of("ruleSet", "WA")).statusCode(200).body("ruleSet", equalTo("WA"));
        changeRules(meet, Map.of("waves", past)).statusCode(200);

        changeRules(meet, Map.of("ruleSet", "HOUSE"))
                .statusCode(400)
                .body("field", equalTo("ruleSet"))
                .body("detail", containsString("move its planned start first"));

        changeRules(meet, Map.of("ruleSet", "WA")).statusCode(200);
        changeRules(meet, Map.of("ruleSet", "HOUSE", "waves", ahead))
                .statusCode(200)
                .body("ruleSet", equalTo("HOUSE"));
    }

    private static ValidatableResponse changeRules(Meet meet, Map<String, Object> plan) {
        return meet.organizer()
                .says(Meet.racePlan(plan))
                .put("/races/" + meet.race())
                .then();
    }

    private static ValidatableResponse change(Meet meet, String discipline) {
        return meet.organizer()
                .says(Meet.racePlan(Map.of("discipline", discipline)))
                .put("/races/" + meet.race())
                .then()
                .statusCode(200);
    }

    @Test
    void absurd_teams_and_splits_are_refused() {
        var meet = Meet.draft(Map.of());

        for (var more : List.<Map<String, ?>>of(
                Map.of("teamScoring", Map.of("scorers", 3, "minWomen", 4)),
                Map.of("teamScoring", Map.of("scorers", 101)),
                Map.of("teamScoring", Map.of("scorers", -1)),
                Map.of("splits", List.of(Map.of("code", "A"), Map.of("code", "A"))),
                Map.of("splits", List.of(Map.of("code", "A", "distanceMetres", -5))),
                Map.of("splits", List.of(Map.of("name", "Half way"))))) {
            meet.organizer()
                    .says(Meet.racePlan(more))
                    .put("/races/" + meet.race())
                    .then()
                    .statusCode(400);
        }
    }
}
