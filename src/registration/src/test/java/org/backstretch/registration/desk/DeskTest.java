package org.backstretch.registration.desk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.backstretch.kit.testing.Parallel;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class DeskTest {
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private Meet meet;

    @BeforeEach
    void an_open_meet() {
        meet = Meet.open();
    }

    private String statusOf(UUID entry) {
        return meet.organizer().asks().get("/entries/" + entry).then().extract().path("status");
    }

    private String bibOf(UUID entry) {
        return meet.organizer().asks().get("/entries/" + entry).then().extract().path("bib");
    }

    @Test
    void a_desk_checks_in_once_and_hears_by_whom_it_was_done_before() {
        var entry = meet.enter(Map.of("bib", "12"));
        var gate = Tent.at(meet, "Gate");
        var hall = Tent.at(meet, "Hall");

        gate.sends(Tent.in(entry, "12", now.minusSeconds(60)))
                .body("items[0].answer", equalTo("DONE"))
                .body("items[0].status", equalTo("CHECKED_IN"));
        hall.sends(Tent.in(entry, "12", now.minusSeconds(30)))
                .body("items[0].answer", equalTo("ALREADY"))
                .body("items[0].reason", equalTo("CHECKED_IN_BEFORE"))
                .body("items[0].by", equalTo("Gate"))
                .body("items[0].at", notNullValue());
        gate.conflicts().body("items", empty());
    }

    @Test
    void a_batch_that_is_sent_again_answers_as_before_and_changes_nothing() {
        var entry = meet.enter(Map.of("bib", "12"));
        var gate = Tent.at(meet, "Gate");
        var arrival = Tent.in(entry, "12", now.minusSeconds(60));
        var departure = Tent.saying(entry, "OUT", now.minusSeconds(30), Map.of());
        gate.sends(arrival, departure).body("items.answer", contains("DONE", "DONE"));

        gate.sends(arrival, departure).body("items.answer", contains("DONE", "DONE"));

        assertEquals("CONFIRMED", statusOf(entry));
    }

    @Test
    void a_nonce_names_one_saying() {
        var entry = meet.enter(Map.of("bib", "12"));
        var gate = Tent.at(meet, "Gate");
        var arrival = Tent.in(entry, "12", now.minusSeconds(60));
        gate.sends(arrival);

        gate.sends(Tent.saying(entry, "OUT", now, Map.of("nonce", arrival.get("nonce"))))
                .body("items[0].answer", equalTo("REFUSED"))
                .body("items[0].reason", equalTo("NONCE_REUSED"));
        assertEquals("CHECKED_IN", statusOf(entry));
    }

    @Test
    void items_of_a_batch_happen_in_the_order_of_their_times() {
        var entry = meet.enter(Map.of("bib", "12"));

        Tent.at(meet, "Gate")
                .sends(
                        Tent.saying(entry, "OUT", now.minusSeconds(30), Map.of()),
                        Tent.in(entry, "12", now.minusSeconds(60)))
                .body("items.answer", contains("DONE", "DONE"));

        assertEquals("CONFIRMED", statusOf(entry));
    }

    @Test
    void a_check_in_that_comes_late_does_not_undo_what_happened_since() {
        var entry = meet.enter(Map.of("bib", "12"));
        var gate = Tent.at(meet, "Gate");
        meet.organizer()
                .says(Map.of())
                .put("/entries/" + entry + "/check-in")
                .then()
                .statusCode(200);
        meet.organizer().asks().delete("/entries/" + entry + "/check-in").then().statusCode(200);

        gate.sends(Tent.in(entry, "12", now.minusSeconds(600)))
                .body("items[0].answer", equalTo("CONFLICT"))
                .body("items[0].reason", equalTo("UNDONE_SINCE"));
        assertEquals("CONFIRMED", statusOf(entry));
    }

    @Test
    void two_bibs_handed_out_at_two_desks_wait_for_a_human_who_decides_once() {
        var entry = meet.enter(Map.of("bib", "12"));
        var gate = Tent.at(meet, "Gate");
        gate.sends(Tent.in(entry, "12", now.minusSeconds(60)));
        Tent.at(meet, "Hall")
                .sends(Tent.in(entry, "13", now.minusSeconds(50)))
                .body("items[0].reason", equalTo("ANOTHER_BIB"));
        String conflict = gate.conflicts()
                .body("items", hasSize(1))
                .body("items[0].sentence", containsString("Uma Castell was given another bib"))
                .body("items[0].bib", equalTo("13"))
                .body("items[0].bibNow", equalTo("12"))
                .body("items[0].by", equalTo("Hall"))
                .extract()
                .path("items[0].id");

        gate.decide(conflict, Map.of("decision", "APPLY", "reason", "She wears 13, I looked"))
                .statusCode(204);

        assertEquals("13", bibOf(entry));
        gate.conflicts().body("items", empty());
        gate.decide(conflict, Map.of("decision", "DISMISS", "reason", "Again"))
                .statusCode(409)
                .body("type", equalTo("/problems/decided-before"));
    }

    @Test
    void one_bib_for_two_runners_is_a_conflict_that_another_bib_solves() {
        var first = meet.enter(Map.of("bib", "12"));
        var second = meet.enter(Map.of("bib", "13"));
        var gate = Tent.at(meet, "Gate");
        gate.sends(Tent.in(first, "20", now.minusSeconds(60)), Tent.in(second, "20", now.minusSeconds(50)))
                .body("items.answer", contains("DONE", "CONFLICT"))
                .body("items[1].reason", equalTo("BIB_WORN"));
        String conflict = gate.conflicts().extract().path("items[0].id");

        gate.decide(conflict, Map.of("decision", "APPLY", "reason", "Both say so"))
                .statusCode(409)
                .body("type", equalTo("/problems/not-checked-in"))
                .body("reason", equalTo("BIB_WORN"));
        gate.decide(conflict, Map.of("decision", "APPLY", "bib", "21", "reason", "Gave her 21"))
                .statusCode(204);

        assertEquals("21", bibOf(second));
        assertEquals("CHECKED_IN", statusOf(second));
    }

    @Test
    void who_withdrew_meanwhile_is_not_brought_back_by_a_desk() {
        var entry = meet.enter(Map.of("bib", "12"));
        meet.organizer()
                .says(Map.of())
                .put("/entries/" + entry + "/withdrawal")
                .then()
                .statusCode(200);

        Tent.at(meet, "Gate")
                .sends(Tent.in(entry, "12", now.minusSeconds(60)))
                .body("items[0].answer", equalTo("CONFLICT"))
                .body("items[0].reason", equalTo("WITHDRAWN"));
        assertEquals("WITHDRAWN", statusOf(entry));
    }

    @Test
    void what_is_said_of_nobody_is_refused_and_kept_all_the_same() {
        var gate = Tent.at(meet, "Gate");

        gate.sends(Tent.in(UUID.randomUUID(), "12", now))
                .body("items[0].answer", equalTo("REFUSED"))
                .body("items[0].reason", equalTo("UNKNOWN_ENTRY"));

        gate.conflicts().body("items.reason", contains("UNKNOWN_ENTRY"));
    }

    @Test
    void what_a_revoked_code_did_before_is_taken_and_what_comes_later_waits() {
        var early = meet.enter(Map.of("bib", "12"));
        var late = meet.enter(Map.of("bib", "13"));
        var gate = Tent.at(meet, "Gate");
        meet.organizer()
                .asks()
                .delete("/events/" + meet.event() + "/desk-devices/" + gate.id())
                .then()
                .statusCode(204);

        gate.sends(
                        Tent.in(early, "12", now.minusSeconds(60)),
                        Tent.in(late, "13", Instant.now().plusSeconds(60)))
                .body("items.answer", contains("DONE", "CONFLICT"))
                .body("items[1].reason", equalTo("CODE_ENDED"));
        gate.asks()
                .get("/events/" + meet.event() + "/desk-list")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/device-code-ended"));
    }

    @Test
    void what_comes_after_the_event_was_archived_changes_nothing_and_is_not_lost() {
        var entry = meet.enter(Map.of("bib", "12"));
        var gate = Tent.at(meet, "Gate");
        var before = Tent.in(entry, "12", now.minusSeconds(60));
        meet.organizer()
                .asks()
                .put("/events/" + meet.event() + "/closing")
                .then()
                .statusCode(200);
        meet.organizer()
                .asks()
                .put("/events/" + meet.event() + "/archive")
                .then()
                .statusCode(200);

        meet.organizer()
                .says(Map.of())
                .put("/entries/" + entry + "/check-in")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/archived"));
        gate.sends(before)
                .body("items[0].answer", equalTo("CONFLICT"))
                .body("items[0].reason", equalTo("EVENT_ARCHIVED"));

        assertEquals("CONFIRMED", statusOf(entry));
        String conflict = gate.conflicts()
                .body("items.reason", contains("EVENT_ARCHIVED"))
                .extract()
                .path("items[0].id");
        var apply = Map.of("decision", "APPLY", "reason", "The phone was off");
        gate.decide(conflict, apply).statusCode(409).body("type", equalTo("/problems/archived"));
        meet.organizer()
                .asks()
                .delete("/events/" + meet.event() + "/archive")
                .then()
                .statusCode(200);
        gate.decide(conflict, apply).statusCode(204);
        assertEquals("CHECKED_IN", statusOf(entry));
    }

    @Test
    void a_code_is_for_its_own_event_and_an_unknown_one_is_nobody() {
        var gate = Tent.at(meet, "Gate");
        var other = Meet.open();

        gate.asks()
                .get("/events/" + other.event() + "/desk-list")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/device-of-another-event"));
        new Tent(meet, "", "AAAAAAAAAAAAAAAAAAAAAA")
                .asks()
                .get("/events/" + meet.event() + "/desk-list")
                .then()
                .statusCode(401);
        gate.asks().get("/entries/" + meet.enter(Map.of())).then().statusCode(403);
    }

    @Test
    void a_phone_learns_what_its_code_is_for_and_takes_nothing_private_along() {
        meet.enter(Map.of("bib", "12", "email", "uma@example.org", "birthDate", "1990-04-12"));
        var gate = Tent.at(meet, "Gate");

        gate.asks()
                .get("/desk-devices/own")
                .then()
                .statusCode(200)
                .body("event.id", equalTo(meet.event().toString()))
                .body("event.lastDay", equalTo("2027-06-01"))
                .body("races", hasSize(1));
        gate.asks()
                .get("/events/" + meet.event() + "/desk-list")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].code", notNullValue())
                .body("items", everyItem(not(hasKey("email"))))
                .body("items", everyItem(not(hasKey("birthDate"))));
    }

    @Test
    void the_list_is_searched_by_name_by_bib_and_by_the_code_on_the_bib() {
        meet.enter(Map.of("bib", "12"));
        meet.enter(Map.of("bib", "30", "givenName", "Ada", "familyName", "Reyes"));
        var list = "/events/" + meet.event() + "/desk-list?search=";
        String code =
                meet.organizer().asks().get(list + "reyes").then().extract().path("items[0].code");

        for (var typed :
                List.of("ada rey", "Reyes", "30", code, code.replace("-", "").toLowerCase(Locale.ROOT))) {
            meet.organizer().asks().get(list + typed).then().body("items.givenName", contains("Ada"));
        }
    }

    @Test
    void who_lacks_a_consent_needs_a_reason_to_start_which_stays_on_the_trail() {
        var asking = Meet.asking();
        var entry = asking.enter(Map.of("bib", "12"));
        var checkIn = "/entries/" + entry + "/check-in";

        asking.organizer()
                .says(Map.of())
                .put(checkIn)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/not-checked-in"))
                .body("reason", equalTo("MISSING"))
                .body("missing.code", hasItem("consent-rules"));
        asking.organizer()
                .says(Map.of("although", "Signed on paper"))
                .put(checkIn)
                .then()
                .statusCode(200)
                .body("status", equalTo("CHECKED_IN"));

        asking.organizer()
                .asks()
                .get("/events/" + asking.event() + "/audit")
                .then()
                .body("items[0].deed", equalTo("checked-in"))
                .body("items[0].reason", containsString("although: Signed on paper"));
    }

    @Test
    void a_pending_runner_is_checked_in_although_something_is_missing() {
        var asking = Meet.asking();
        var runner = Asking.runner();
        String entry = runner.says(Map.of("forMe", true, "sex", "F", "birthDate", "1990-01-01"))
                .post(asking.entries())
                .then()
                .statusCode(201)
                .body("status", equalTo("PENDING"))
                .extract()
                .path("id");

        asking.organizer()
                .says(Map.of("although", "Signed on paper", "bib", "31"))
                .put("/entries/" + entry + "/check-in")
                .then()
                .statusCode(200)
                .body("status", equalTo("CHECKED_IN"))
                .body("bib", equalTo("31"));
    }

    @Test
    void an_official_of_the_desk_may_and_a_timekeeper_may_not() {
        var entry = meet.enter(Map.of("bib", "12"));

        meet.official("TIMEKEEPER")
                .says(Map.of())
                .put("/entries/" + entry + "/check-in")
                .then()
                .statusCode(403);
        meet.official("DESK")
                .says(Map.of())
                .put("/entries/" + entry + "/check-in")
                .then()
                .statusCode(200)
                .body("status", equalTo("CHECKED_IN"));
    }

    @Test
    void ten_desks_at_once_check_somebody_in_once() {
        var entry = meet.enter(Map.of("bib", "12"));
        var tents = List.of(Tent.at(meet, "Gate"), Tent.at(meet, "Hall"));

        List<String> answers = Parallel.ask(
                10,
                number -> tents.get(number % 2)
                        .sends(Tent.in(entry, "12", now.minusSeconds(number)))
                        .extract()
                        .path("items[0].answer"));

        assertEquals(1, Collections.frequency(answers, "DONE"));
        assertEquals(9, Collections.frequency(answers, "ALREADY"));
    }

    @Test
    void who_never_came_is_proposed_only_where_a_desk_was_used() {
        var came = meet.enter(Map.of("bib", "12"));
        var absent = meet.enter(Map.of("bib", "13"));
        var list = "/races/" + meet.race() + "/absentees";
        meet.organizer().asks().get(list).then().body("checkedIn", equalTo(0)).body("absent.items", empty());

        meet.organizer()
                .says(Map.of())
                .put("/entries/" + came + "/check-in")
                .then()
                .statusCode(200);

        meet.organizer()
                .asks()
                .get(list)
                .then()
                .body("checkedIn", equalTo(1))
                .body("absent.items.entryId", contains(absent.toString()));
    }
}
