package org.backstretch.registration.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backstretch.contracts.EventFact.Status;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class RaceLockTest {

    @Test
    void a_race_that_was_read_before_it_was_locked_is_not_read_twice() {
        var meet = Meet.open(Map.of("capacity", 10));

        QuarkusTransaction.requiringNew().run(() -> {
            var ahead = Race.ahead(meet.race());

            var locked = ahead.lock();

            assertSame(ahead, locked);
            assertTrue(locked.isAlone());
        });
    }

    @Test
    void what_was_changed_between_is_seen_under_the_lock() {
        var meet = Meet.open(Map.of("capacity", 10));

        QuarkusTransaction.requiringNew().run(() -> {
            var ahead = Race.ahead(meet.race());
            meet.organizer()
                    .says(Meet.racePlan(Map.of("capacity", 3, "directions", List.of("BACKWARD"))))
                    .put("/races/" + meet.race())
                    .then()
                    .statusCode(200);

            var locked = ahead.lock();

            assertEquals(Optional.of(3), locked.capacity());
            assertEquals(1, locked.directions().size());
        });
    }

    @Test
    void an_event_that_was_closed_between_is_closed_under_the_lock() {
        var meet = Meet.open();

        QuarkusTransaction.requiringNew().run(() -> {
            var ahead = Race.ahead(meet.race());
            meet.organizer()
                    .asks()
                    .put("/events/" + meet.event() + "/closing")
                    .then()
                    .statusCode(200);

            assertEquals(Status.CLOSED, ahead.lock().event().status());
        });
    }

    @Test
    void a_race_that_shares_places_is_not_alone() {
        var meet = Meet.open();
        String second = meet.organizer()
                .says(Meet.racePlan(Map.of("name", "Second")))
                .post("/events/" + meet.event() + "/races")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        QuarkusTransaction.requiringNew().run(() -> {
            var ahead = Race.ahead(meet.race());
            meet.organizer()
                    .says(Map.of("name", "Stadium", "capacity", 3, "races", List.of(meet.race(), second)))
                    .post("/events/" + meet.event() + "/shared-capacities")
                    .then()
                    .statusCode(201);

            assertEquals(false, ahead.lock().isAlone());
        });
    }
}
