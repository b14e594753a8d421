package org.backstretch.registration.copy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.List;
import java.util.Map;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class CopyTest {

    @Test
    void last_years_event_is_planned_again_on_other_days_with_nobody_in_it() {
        var meet = Meet.open(Map.of(
                "capacity", 40,
                "laps", 4,
                "splits", List.of(Map.of("code", "K1", "distanceMetres", 1000)),
                "categories", List.of(Map.of("code", "W40", "sex", "F", "minAge", 40)),
                "waves",
                        List.of(
                                Map.of("name", "Slow", "plannedStart", "2027-06-01T17:00:00Z"),
                                Map.of("name", "Fast", "plannedStart", "2027-06-01T18:30:00Z"))));
        meet.enter(Map.of("bib", "5"));

        String copy = meet.organizer()
                .says(Map.of("firstDay", "2028-12-05", "name", "Winter Mile"))
                .post("/events/" + meet.event() + "/copies")
                .then()
                .statusCode(201)
                .body("lastDay", equalTo("2028-12-05"))
                .body("copiedFrom", equalTo(meet.event().toString()))
                .extract()
                .path("id");

        meet.organizer()
                .asks()
                .get("/events/" + copy)
                .then()
                .statusCode(200)
                .body("name", equalTo("Winter Mile"))
                .body("status", equalTo("DRAFT"))
                .body("place", equalTo("Cupar"))
                .body("races", hasSize(1))
                .body("races[0].id", not(equalTo(meet.race().toString())))
                .body("races[0].entries", equalTo(0))
                .body("races[0].capacity", equalTo(40))
                .body("races[0].laps", equalTo(4))
                .body("races[0].splits.code", contains("K1"))
                .body("races[0].categories.code", contains("W40"))
                .body("races[0].courseId", equalTo(meet.race().toString()))
                .body("races[0].waves.name", contains("Slow", "Fast"))
                // six in the evening is an hour later by the sun's clock than in summer
                .body("races[0].waves.plannedStart", contains("2028-12-05T18:00:00Z", "2028-12-05T19:30:00Z"));
        Asking.nobody().get("/events/" + copy).then().statusCode(404);
        meet.organizer()
                .asks()
                .get("/events/" + copy + "/safety-checklist")
                .then()
                .body("complete", equalTo(false));
    }

    @Test
    void what_was_taken_off_the_programme_is_not_planned_again() {
        var meet = Meet.open();
        meet.organizer().asks().delete("/races/" + meet.race()).then().statusCode(200);

        String copy = meet.organizer()
                .says(Map.of("firstDay", "2028-06-06"))
                .post("/events/" + meet.event() + "/copies")
                .path("id");

        meet.organizer()
                .asks()
                .get("/events/" + copy)
                .then()
                .body("name", equalTo("Backward Mile Night"))
                .body("races", empty());
    }

    @Test
    void only_its_organizer_plans_an_event_again() {
        var meet = Meet.open();

        Asking.organizer()
                .says(Map.of("firstDay", "2028-06-06"))
                .post("/events/" + meet.event() + "/copies")
                .then()
                .statusCode(403);
        meet.organizer()
                .says(Map.of())
                .post("/events/" + meet.event() + "/copies")
                .then()
                .statusCode(400);
    }
}
