package org.backstretch.registration.place;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.Test;

/** A race is planned with the terms of entering it, or not at all. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class EntryTermsOfRaceTest {
    private static final Map<String, ?> UPSIDE_DOWN =
            Map.of("opensAt", "2027-05-28T22:00:00Z", "closesAt", "2027-03-01T08:00:00Z");

    private static ValidatableResponse terms(Meet meet, UUID race) {
        return meet.organizer()
                .asks()
                .get("/races/" + race + "/entry-terms")
                .then()
                .statusCode(200);
    }

    @Test
    void a_race_is_made_with_its_window_and_waiting_list() {
        var meet = Meet.open(Map.of(
                "entryTerms", Map.of("closesAt", "2020-05-28T22:00:00Z", "waitingList", true, "pendingHours", 24)));

        terms(meet, meet.race())
                .body("closesAt", equalTo("2020-05-28T22:00:00Z"))
                .body("opensAt", nullValue())
                .body("waitingList", equalTo(true))
                .body("offerHours", equalTo(48))
                .body("pendingHours", equalTo(24));
        Asking.nobody().get("/races/" + meet.race()).then().body("keepsWaitingList", equalTo(true));
        Asking.runner()
                .says(Map.of("forMe", true, "sex", "F", "birthDate", "1990-01-01"))
                .post(meet.entries())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/entries-over"));
        meet.organizer()
                .asks()
                .get("/events/" + meet.event() + "/audit")
                .then()
                .body("items.deed", hasItem("entry-terms-changed"));
    }

    @Test
    void terms_that_cannot_be_keep_the_race_from_being_made() {
        var meet = Meet.draft(Map.of());
        meet.organizer().asks().delete("/races/" + meet.race()).then().statusCode(200);

        meet.organizer()
                .says(Meet.racePlan(Map.of("name", "Never", "entryTerms", UPSIDE_DOWN)))
                .post("/events/" + meet.event() + "/races")
                .then()
                .statusCode(400)
                .body("field", equalTo("entryTerms.closesAt"));
        meet.organizer()
                .says(Meet.racePlan(Map.of("name", "Never", "entryTerms", Map.of("offerHours", 0))))
                .post("/events/" + meet.event() + "/races")
                .then()
                .statusCode(400)
                .body("violations[0].field", containsString("offerHours"));

        meet.organizer()
                .asks()
                .get("/events/" + meet.event())
                .then()
                .body("races.findAll { it.name == 'Never' }", empty());
    }

    @Test
    void a_race_changes_with_its_terms_or_not_at_all_and_keeps_them_where_nothing_is_said() {
        var meet = Meet.open(Map.of("entryTerms", Map.of("waitingList", true)));

        change(meet, Map.of("name", "Renamed", "entryTerms", UPSIDE_DOWN)).statusCode(400);
        terms(meet, meet.race()).body("waitingList", equalTo(true));
        change(meet, Map.of("capacity", 40)).statusCode(200).body("name", equalTo("Backward Mile"));
        terms(meet, meet.race()).body("waitingList", equalTo(true));

        change(meet, Map.of("capacity", 50, "entryTerms", Map.of("closesAt", "2027-05-28T22:00:00Z")))
                .statusCode(200)
                .body("capacity", equalTo(50))
                .body("keepsWaitingList", equalTo(false));
        terms(meet, meet.race()).body("closesAt", equalTo("2027-05-28T22:00:00Z"));
    }

    private static ValidatableResponse change(Meet meet, Map<String, ?> more) {
        return meet.organizer()
                .says(Meet.racePlan(more))
                .put("/races/" + meet.race())
                .then();
    }
}
