package org.backstretch.registration.waitlist;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.backstretch.kit.idempotency.Idempotent;
import org.backstretch.kit.testing.Parallel;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Crowd;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class WaitingListTest {
    @Inject
    Sweep sweep;

    @Test
    void who_comes_when_all_places_are_taken_waits_in_the_order_of_coming() {
        var crowd = Crowd.before(1).enterAll("Ada", "Bea", "Cleo");

        crowd.runner("Cleo")
                .asks()
                .get(crowd.entry("Cleo"))
                .then()
                .body("status", equalTo("WAITLISTED"))
                .body("waitingPosition", equalTo(2));

        Asking.nobody()
                .get(crowd.race() + "/waiting-list")
                .then()
                .statusCode(200)
                .body("kept", equalTo(true))
                .body("size", equalTo(2))
                .body("paused", equalTo(false))
                .body("placesLeft", equalTo(0));
    }

    @Test
    void without_a_list_the_race_is_sold_out() {
        var crowd = Crowd.at(Meet.open(Map.of("capacity", 1))).enterAll("Ada");

        var late = crowd.enter("Bea");

        late.then().statusCode(409).body("type", equalTo("/problems/sold-out"));
    }

    @Test
    void a_place_that_becomes_free_is_offered_to_the_head_and_to_nobody_who_comes_new() {
        var crowd = Crowd.before(1).enterAll("Ada", "Bea", "Cleo");

        crowd.withdraw("Ada").then().statusCode(200);

        crowd.enterAll("Dora");
        assertEquals(
                List.of("WITHDRAWN", "OFFERED", "WAITLISTED", "WAITLISTED"),
                crowd.statuses("Ada", "Bea", "Cleo", "Dora"));
        crowd.accept("Bea").then().statusCode(200).body("status", equalTo("CONFIRMED"));
        crowd.accept("Bea").then().statusCode(200).body("status", equalTo("CONFIRMED"));
    }

    @Test
    void who_declines_or_leaves_lets_the_next_one_in() {
        var crowd = Crowd.before(1).enterAll("Ada", "Bea", "Cleo", "Dora");
        crowd.withdraw("Cleo").then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        crowd.withdraw("Ada");

        crowd.decline("Bea").then().statusCode(200).body("status", equalTo("WITHDRAWN"));

        assertEquals(List.of("WITHDRAWN", "WITHDRAWN", "OFFERED"), crowd.statuses("Bea", "Cleo", "Dora"));
        crowd.decline("Cleo").then().statusCode(409).body("type", equalTo("/problems/no-offer"));
    }

    @Test
    void an_offer_ends_and_falls_to_the_next_while_nobody_looks() {
        var crowd = Crowd.before(1).enterAll("Ada", "Bea", "Cleo");
        crowd.withdraw("Ada");
        crowd.age("Bea");

        crowd.accept("Bea").then().statusCode(409).body("type", equalTo("/problems/no-offer"));
        Parallel.ask(2, i -> {
            sweep.sweep();
            return i;
        });

        assertEquals(List.of("EXPIRED", "OFFERED"), crowd.statuses("Bea", "Cleo"));
        crowd.meet()
                .organizer()
                .asks()
                .get("/events/" + crowd.meet().event() + "/audit")
                .then()
                .body("items.findAll { it.deed == 'expired' }", hasSize(1))
                .body("items.find { it.deed == 'expired' }.account", equalTo(null));
    }

    @Test
    void an_offer_that_ended_is_a_place_for_whoever_looks_for_one() {
        var crowd = Crowd.before(1).enterAll("Ada", "Bea");
        crowd.withdraw("Ada");
        crowd.age("Bea");

        crowd.enterAll("Cleo");

        assertEquals(List.of("EXPIRED", "CONFIRMED"), crowd.statuses("Bea", "Cleo"));
    }

    @Test
    void an_expired_entry_is_revived_only_where_a_place_is_free() {
        var crowd = Crowd.before(1).enterAll("Ada", "Bea");
        crowd.withdraw("Ada");
        crowd.age("Bea");
        crowd.enterAll("Cleo");
        var organizer = crowd.meet().organizer();

        organizer
                .says(Map.of())
                .put(crowd.entry("Bea") + "/revival")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/sold-out"));
        crowd.withdraw("Cleo");
        organizer
                .says(Map.of())
                .put(crowd.entry("Bea") + "/revival")
                .then()
                .statusCode(200)
                .body("status", equalTo("CONFIRMED"));
        organizer
                .says(Map.of())
                .put(crowd.entry("Bea") + "/revival")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-state"));
    }

    @Test
    void a_paused_list_offers_nothing_and_keeps_the_places_for_later() {
        var crowd = Crowd.before(1).enterAll("Ada", "Bea");
        var organizer = crowd.meet().organizer();
        organizer
                .says(Map.of())
                .put(crowd.race() + "/waiting-list/pause")
                .then()
                .body("paused", equalTo(true));

        crowd.withdraw("Ada");

        crowd.enterAll("Cleo");
        assertEquals(List.of("WAITLISTED", "WAITLISTED"), crowd.statuses("Bea", "Cleo"));
        organizer.asks().delete(crowd.race() + "/waiting-list/pause").then().body("placesLeft", equalTo(0));
        assertEquals(List.of("OFFERED", "WAITLISTED"), crowd.statuses("Bea", "Cleo"));
    }

    @Test
    void more_places_are_offered_at_once_and_fewer_than_are_held_are_refused() {
        var crowd = Crowd.before(1).enterAll("Ada", "Bea", "Cleo", "Dora");
        var organizer = crowd.meet().organizer();

        organizer
                .says(Meet.racePlan(Map.of("capacity", 3)))
                .put(crowd.race())
                .then()
                .statusCode(200);

        assertEquals(List.of("OFFERED", "OFFERED", "WAITLISTED"), crowd.statuses("Bea", "Cleo", "Dora"));
        organizer
                .says(Meet.racePlan(Map.of("capacity", 2)))
                .put(crowd.race())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/entries-in-the-way"));
    }

    @Test
    void an_offer_ends_neither_after_the_window_nor_after_the_gun() {
        var crowd = Crowd.before(1);
        crowd.agree(Map.of("waitingList", true, "closesAt", "2027-05-01T00:00:00Z", "offerHours", 720));
        crowd.enterAll("Ada", "Bea");

        crowd.withdraw("Ada");

        var until = crowd.runner("Bea")
                .asks()
                .get(crowd.entry("Bea"))
                .then()
                .extract()
                .<String>path("heldUntil");
        assertEquals(true, java.time.Instant.parse(until).isBefore(java.time.Instant.parse("2027-05-01T00:00:01Z")));
    }

    @Test
    void the_organizer_refuses_who_waits_with_a_reason_that_the_runner_reads() {
        var crowd = Crowd.before(1).enterAll("Ada", "Bea");

        crowd.meet()
                .organizer()
                .says(Map.of("reason", "Too young for this distance"))
                .put(crowd.entry("Bea") + "/refusal")
                .then()
                .statusCode(200);

        crowd.runner("Bea")
                .asks()
                .get(crowd.entry("Bea"))
                .then()
                .body("status", equalTo("REFUSED"))
                .body("refusal", equalTo("Too young for this distance"));
        crowd.meet()
                .organizer()
                .says(Map.of("reason", "No"))
                .put(crowd.entry("Ada") + "/refusal")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/wrong-state"));
    }

    @Test
    void the_organizers_own_entry_takes_no_place_that_is_not_there() {
        var crowd = Crowd.before(1).enterAll("Ada", "Bea");

        var own = crowd.meet()
                .organizer()
                .says(Meet.somebody(Map.of()))
                .post(crowd.meet().entries());

        own.then().statusCode(409).body("type", equalTo("/problems/sold-out"));
    }

    @Test
    void outside_the_window_the_runner_reads_when_it_is_open_on_the_clock_of_the_place() {
        var crowd = Crowd.before(1);
        crowd.agree(Map.of("opensAt", "2027-04-01T17:00:00Z")).then().statusCode(200);
        crowd.enter("Ada")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/entries-not-open-yet"))
                .body("detail", containsString("1 April 2027 at 18:00 (Europe/London)"))
                .body("at", notNullValue());

        crowd.agree(Map.of("closesAt", "2026-01-01T00:00:00Z")).then().statusCode(200);

        crowd.enter("Ada").then().statusCode(409).body("type", equalTo("/problems/entries-over"));
        crowd.meet().enter(Map.of());
        crowd.agree(Map.of("opensAt", "2027-04-01T17:00:00Z", "closesAt", "2027-04-01T17:00:00Z"))
                .then()
                .statusCode(400)
                .body("field", equalTo("closesAt"));
    }

    @Test
    void a_double_click_enters_once_with_a_key_and_without() {
        var crowd = Crowd.before(5);
        var form = Map.of("forMe", true, "sex", "F", "birthDate", "1991-05-05");

        var keyed = Parallel.ask(
                8,
                i -> crowd.runner("Ada")
                        .says(form)
                        .header(Idempotent.HEADER, "click")
                        .post(crowd.meet().entries())
                        .statusCode());
        var bare = Parallel.ask(
                8,
                i -> crowd.runner("Bea").says(form).post(crowd.meet().entries()).statusCode());

        assertEquals(List.of(201), keyed.stream().distinct().toList());
        assertEquals(1, bare.stream().filter(status -> status == 201).count());
        assertEquals(7, bare.stream().filter(status -> status == 409).count());
        Asking.nobody().get(crowd.race()).then().body("entries", equalTo(2));
    }

    @Test
    void the_organizers_list_shows_who_waits_in_order_and_comes_as_csv() {
        var crowd = Crowd.before(1).enterAll("Ada", "Bea", "Cleo");
        var organizer = crowd.meet().organizer();

        var csv = organizer.asks().get(crowd.meet().entries() + "?status=WAITLISTED&format=csv");

        csv.then().statusCode(200).contentType("text/csv");
        assertEquals(
                List.of("status,waiting_position", "WAITLISTED,1", "WAITLISTED,2"),
                csv.asString()
                        .lines()
                        .map(line -> line.split(","))
                        .map(cells -> cells[10] + "," + cells[11])
                        .toList());
        organizer
                .asks()
                .get(crowd.meet().entries())
                .then()
                .body("items.waitingPosition", equalTo(java.util.Arrays.asList(null, 1, 2)));
    }
}
