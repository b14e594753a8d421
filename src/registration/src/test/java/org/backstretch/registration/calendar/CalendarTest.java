package org.backstretch.registration.calendar;

import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class CalendarTest {

    @Test
    void a_programme_has_each_start_at_its_instant_on_both_sides_of_summer_time() {
        // In Britain the clocks go forward in the night to 28 March 2027.
        var meet = Meet.open(Map.of(
                "waves",
                List.of(
                        Map.of("name", "Winter", "plannedStart", "2027-03-27T18:00:00Z"),
                        Map.of("name", "Summer", "plannedStart", "2027-03-28T17:00:00Z"))));

        var starts = read(calendar(meet));

        assertEquals(
                List.of(Instant.parse("2027-03-27T18:00:00Z"), Instant.parse("2027-03-28T17:00:00Z")),
                starts.stream()
                        .map(start -> start.getDateStart().getValue().toInstant())
                        .toList());
        assertEquals(
                List.of("Backward Mile, Winter", "Backward Mile, Summer"),
                starts.stream().map(start -> start.getSummary().getValue()).toList());
        assertTrue(starts.stream()
                .allMatch(start -> start.getDescription().getValue().contains("18:00 local time")));
    }

    @Test
    void a_withdrawn_race_is_struck_out_under_the_same_uid_and_a_higher_sequence() {
        var meet = Meet.open();
        var before = read(calendar(meet)).getFirst();

        meet.organizer().asks().delete("/races/" + meet.race()).then().statusCode(200);

        var after = read(calendar(meet)).getFirst();
        assertTrue(before.getStatus().isConfirmed());
        assertTrue(after.getStatus().isCancelled());
        assertEquals(before.getUid().getValue(), after.getUid().getValue());
        assertTrue(after.getSequence().getValue() > before.getSequence().getValue());
    }

    @Test
    void a_start_that_moves_keeps_its_uid_and_grows() {
        var meet = Meet.open();
        var before = read(calendar(meet)).getFirst();
        var wave = Asking.nobody().get("/races/" + meet.race()).<String>path("waves[0].id");

        meet.organizer()
                .says(Meet.racePlan(Map.of(
                        "waves",
                        List.of(Map.of("id", wave, "name", "Wave 1", "plannedStart", "2027-06-01T18:30:00Z")))))
                .put("/races/" + meet.race())
                .then()
                .statusCode(200);

        var after = read(calendar(meet)).getFirst();
        assertEquals(before.getUid().getValue(), after.getUid().getValue());
        assertEquals(
                Instant.parse("2027-06-01T18:30:00Z"),
                after.getDateStart().getValue().toInstant());
        assertTrue(after.getSequence().getValue() > before.getSequence().getValue());
    }

    @Test
    void the_programme_of_a_draft_is_for_nobody() {
        var meet = Meet.draft(Map.of());

        assertEquals(
                404,
                Asking.nobody().get("/events/" + meet.event() + "/calendar").statusCode());
    }

    @Test
    void an_unchanged_calendar_is_not_sent_again() {
        var meet = Meet.open();
        var tag = calendar(meet).getHeader("ETag");

        Asking.nobody()
                .header("If-None-Match", tag)
                .get("/events/" + meet.event() + "/calendar")
                .then()
                .statusCode(304);
    }

    @Test
    void a_club_sees_where_its_members_run_under_their_public_names() {
        var meet = Meet.open();
        var club = "Club " + UUID.randomUUID();
        meet.enter(Map.of("clubName", club, "publicNameStyle", "ANONYMOUS"));
        meet.enter(Map.of("clubName", club, "givenName", "Ada", "familyName", "Lind"));
        var id = Asking.nobody().get("/clubs?search=" + club).<String>path("items[0].id");

        var starts = read(Asking.nobody().get("/clubs/" + id + "/calendar"));

        assertEquals(1, starts.size());
        assertEquals(
                "Backward Mile: Ada Lind, Anonymous",
                starts.getFirst().getSummary().getValue());
    }

    @Test
    void own_entries_have_a_secret_address_until_another_one_is_made() {
        var meet = Meet.open();
        var runner = Asking.runner();
        var entry = runner.says(Map.of("forMe", true, "sex", "F", "birthDate", "1990-01-01"))
                .post(meet.entries())
                .<String>path("id");
        runner.asks().get("/me/calendar-feed").then().statusCode(200).body("madeAt", nullValue());
        var first = address(runner);

        var starts = read(Asking.nobody().get(first));
        var second = address(runner);

        assertEquals(
                "entry-" + entry + "@backstretch", starts.getFirst().getUid().getValue());
        assertEquals(404, Asking.nobody().get(first).statusCode());
        assertEquals(1, read(Asking.nobody().get(second)).size());
        runner.asks().get("/me/calendar-feed").then().body("madeAt", notNullValue());
        runner.asks().delete("/me/calendar-feed").then().statusCode(200);
        assertEquals(404, Asking.nobody().get(second).statusCode());
    }

    @Test
    void an_own_entry_that_is_withdrawn_is_struck_out() {
        var meet = Meet.open();
        var runner = Asking.runner();
        var entry = runner.says(Map.of("forMe", true, "sex", "F", "birthDate", "1990-01-01"))
                .post(meet.entries())
                .<String>path("id");
        var address = address(runner);
        var before = read(Asking.nobody().get(address)).getFirst();

        runner.says(Map.of()).put("/entries/" + entry + "/withdrawal").then().statusCode(200);

        var after = read(Asking.nobody().get(address)).getFirst();
        assertFalse(before.getStatus().isCancelled());
        assertTrue(after.getStatus().isCancelled());
        assertTrue(after.getSequence().getValue() > before.getSequence().getValue());
    }

    private static String address(Asking runner) {
        return runner.asks()
                .put("/me/calendar-feed")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("path")
                .replace("/api/registration", "");
    }

    private static Response calendar(Meet meet) {
        return Asking.nobody().get("/events/" + meet.event() + "/calendar");
    }

    private static List<VEvent> read(Response answer) {
        answer.then().statusCode(200).contentType("text/calendar");
        return Biweekly.parse(answer.asString()).first().getEvents();
    }
}
