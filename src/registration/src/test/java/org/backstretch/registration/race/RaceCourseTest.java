package org.backstretch.registration.race;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.contracts.RaceFact;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.testing.Told;
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
