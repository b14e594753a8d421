package org.backstretch.registration.copy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
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
import org.backstretch.registration.testing.Priced;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class CopyTest {
    private static final String NEEDED = "kinds.find { it.kind == '%s' }.need";

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
    void prices_terms_consents_and_shared_places_come_along_at_the_same_local_times() {
        var meet = Meet.draft(Map.of(
                "entryTerms",
                Map.of(
                        "opensAt",
                        "2027-03-01T08:00:00Z",
                        "closesAt",
                        "2027-05-28T21:00:00Z",
                        "waitingList",
                        true,
                        "offerHours",
                        12)));
        var other = meet.organizer()
                .says(Meet.racePlan(Map.of("name", "Short one")))
                .post("/events/" + meet.event() + "/races")
                .jsonPath()
                .getString("id");
        Priced.of(
                        meet,
                        true,
                        List.of(
                                Map.of("amount", 1_500),
                                Map.of("amount", 2_000, "fromDay", "2027-05-01"),
                                Map.of("amount", 2_500, "from", "2027-05-20T10:00:00Z")))
                .discount("CLUB-20", Map.of("percent", 20));
        share(meet, meet.race().toString(), other);
        meet.organizer()
                .says(Map.of(
                        "language",
                        "DE",
                        "kinds",
                        List.of(
                                Map.of("kind", "RULES_AND_WAIVER", "need", "REQUIRED"),
                                Map.of("kind", "PHOTO", "need", "OPTIONAL", "text", "Fotos nur von hinten."))))
                .put("/events/" + meet.event() + "/consent-texts");

        String copy = meet.organizer()
                .says(Map.of("firstDay", "2028-12-05"))
                .post("/events/" + meet.event() + "/copies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        var asks = meet.organizer();
        var races = asks.asks().get("/events/" + copy).jsonPath();
        var race = races.getString("races.find { it.name == 'Backward Mile' }.id");
        var shortOne = races.getString("races.find { it.name == 'Short one' }.id");
        asks.asks()
                .get("/races/" + race + "/entry-terms")
                .then()
                // two summers and half a winter later: the evening of the 28th of May is one in December
                .body("opensAt", equalTo("2028-09-04T07:00:00Z"))
                .body("closesAt", equalTo("2028-12-01T22:00:00Z"))
                .body("waitingList", equalTo(true))
                .body("offerHours", equalTo(12));
        asks.asks()
                .get("/races/" + race + "/fees")
                .then()
                .body("currency", equalTo("EUR"))
                .body("payFirst", equalTo(true))
                .body("steps.amount", contains(1_500, 2_000, 2_500))
                .body("steps[1].fromDay", equalTo("2028-11-04"))
                .body("steps[2].from", equalTo("2028-11-23T11:00:00Z"));
        asks.asks()
                .get("/events/" + copy + "/payment-terms")
                .then()
                .statusCode(200)
                .body("iban", equalTo(Priced.IBAN));
        asks.asks().get("/events/" + copy + "/discounts").then().body("items", empty());
        asks.asks()
                .get("/events/" + copy + "/shared-capacities")
                .then()
                .body("name", contains("Stadium"))
                .body("capacity", contains(300))
                .body("left", contains(300))
                .body("[0].races", containsInAnyOrder(race, shortOne));
        asks.asks()
                .get("/events/" + copy + "/consent-texts")
                .then()
                .body("language", equalTo("DE"))
                .body(NEEDED.formatted("RULES_AND_WAIVER"), equalTo("REQUIRED"))
                .body(NEEDED.formatted("HEALTH"), equalTo("NOT_ASKED"))
                .body(NEEDED.formatted("PHOTO"), equalTo("OPTIONAL"))
                .body("kinds.find { it.kind == 'PHOTO' }.text", equalTo("Fotos nur von hinten."))
                .body("kinds.find { it.kind == 'PHOTO' }.version", equalTo(1));
    }

    @Test
    void a_race_that_shared_its_places_with_one_off_the_programme_shares_with_nobody() {
        var meet = Meet.open();
        var other = meet.organizer()
                .says(Meet.racePlan(Map.of("name", "Short one")))
                .post("/events/" + meet.event() + "/races")
                .jsonPath()
                .getString("id");
        share(meet, meet.race().toString(), other);
        meet.organizer().asks().delete("/races/" + other).then().statusCode(200);

        String copy = meet.organizer()
                .says(Map.of("firstDay", "2028-06-06"))
                .post("/events/" + meet.event() + "/copies")
                .path("id");

        meet.organizer()
                .asks()
                .get("/events/" + copy + "/shared-capacities")
                .then()
                .body("$", empty());
    }

    private static void share(Meet meet, String... races) {
        meet.organizer()
                .says(Map.of("name", "Stadium", "capacity", 300, "races", List.of(races)))
                .post("/events/" + meet.event() + "/shared-capacities")
                .then()
                .statusCode(201);
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
