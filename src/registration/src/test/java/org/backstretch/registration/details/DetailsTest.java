package org.backstretch.registration.details;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class DetailsTest {
    private static final byte[] PDF = "%PDF-1.7 a map".getBytes(StandardCharsets.US_ASCII);

    private Meet meet;
    private String details;

    @BeforeEach
    void an_open_meet() {
        meet = Meet.open();
        details = "/events/" + meet.event() + "/details";
    }

    private Response describe(Map<String, ?> plan) {
        return meet.organizer().says(plan).put(details);
    }

    private Response add(UUID id, String name, byte[] content) {
        return meet.organizer()
                .asks()
                .contentType("application/octet-stream")
                .body(content)
                .queryParam("name", name)
                .put("/events/" + meet.event() + "/attachments/" + id);
    }

    @Test
    void the_programme_has_the_starts_of_races_and_what_is_written_between_them() {
        describe(Map.of(
                        "venue",
                        "Stadium, north gate",
                        "language",
                        "DE",
                        "programme",
                        List.of(
                                Map.of("at", "2027-06-01T19:00:00Z", "text", "Prizes"),
                                Map.of("at", "2027-06-01T16:30:00Z", "text", "Briefing with fall drill"))))
                .then()
                .statusCode(200);

        Asking.nobody()
                .get(details)
                .then()
                .statusCode(200)
                .body("venue", equalTo("Stadium, north gate"))
                .body("language", equalTo("de"))
                .body("programme.text", contains("Briefing with fall drill", "Backward Mile", "Prizes"))
                .body("programme[1].raceId", equalTo(meet.race().toString()));
    }

    @Test
    void an_event_nobody_described_has_its_programme_nevertheless() {
        Asking.nobody()
                .get(details)
                .then()
                .statusCode(200)
                .body("venue", equalTo(""))
                .body("language", equalTo("en"))
                .body("notice", nullValue())
                .body("programme.text", contains("Backward Mile"))
                .body("files", empty());
    }

    @Test
    void an_event_speaks_one_language_in_which_it_asks_too() {
        var texts = "/events/" + meet.event() + "/consent-texts";
        describe(Map.of("language", "de")).then().statusCode(200);
        Asking.nobody().get(texts).then().body("language", equalTo("DE"));

        meet.organizer()
                .says(Map.of("language", "EN", "kinds", List.of()))
                .put(texts)
                .then()
                .statusCode(200);
        Asking.nobody().get(details).then().body("language", equalTo("en"));

        describe(Map.of("language", "it")).then().statusCode(200);
        meet.organizer()
                .says(Map.of("language", "EN", "kinds", List.of()))
                .put(texts)
                .then()
                .statusCode(200);
        Asking.nobody().get(texts).then().body("language", equalTo("EN"));
        Asking.nobody().get(details).then().body("language", equalTo("it"));
    }

    @Test
    void where_nothing_is_said_it_is_the_usual_one_of_the_country() {
        var plan = new HashMap<>(Meet.eventPlan());
        plan.put("country", "AT");
        meet.organizer().says(plan).put("/events/" + meet.event()).then().statusCode(200);

        Asking.nobody().get(details).then().body("language", equalTo("de"));
        describe(Map.of("venue", "Stadium")).then().statusCode(200).body("language", equalTo("de"));
        Asking.nobody().get("/events/" + meet.event() + "/consent-texts").then().body("language", equalTo("DE"));
    }

    @Test
    void a_notice_stands_since_it_was_put_up_and_keeps_its_time_when_it_is_repeated() {
        var storm = Map.of("text", "Thunderstorm: all starts half an hour later.");

        String since = meet.organizer().says(storm).put(details + "/notice").path("notice.since");
        String again = meet.organizer().says(storm).put(details + "/notice").path("notice.since");

        assertEquals(since, again);
        Asking.nobody().get(details).then().body("notice.text", equalTo(storm.get("text")));
        meet.organizer().asks().delete(details + "/notice").then().statusCode(200);
        Asking.nobody().get(details).then().body("notice", nullValue());
    }

    @Test
    void a_file_is_known_by_what_is_in_it_and_taken_along_under_a_harmless_name() {
        var id = UUID.randomUUID();

        add(id, "../Course <map>.exe", PDF)
                .then()
                .statusCode(200)
                .body("files.name", contains(".. Course  map .exe.pdf"));
        add(id, "Another name", PDF).then().statusCode(200).body("files.size()", equalTo(1));

        var file = Asking.nobody().get("/events/" + meet.event() + "/attachments/" + id);
        file.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", containsString("attachment; filename*=UTF-8''..%20Course"))
                .header("Cache-Control", notNullValue());
        assertArrayEquals(PDF, file.asByteArray());
        meet.organizer()
                .asks()
                .delete("/events/" + meet.event() + "/attachments/" + id)
                .then()
                .statusCode(204);
        Asking.nobody()
                .get("/events/" + meet.event() + "/attachments/" + id)
                .then()
                .statusCode(404);
    }

    @Test
    void what_is_no_picture_and_no_paper_is_refused_whatever_its_name() {
        var page = "<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII);

        add(UUID.randomUUID(), "map.pdf", page).then().statusCode(400).body("field", equalTo("file"));
        add(UUID.randomUUID(), "map.pdf", Arrays.copyOf(PDF, (5 << 20) + 1))
                .then()
                .statusCode(413);
        Asking.nobody().get(details).then().body("files", empty());
    }

    @Test
    void what_cannot_be_is_refused_with_the_field() {
        describe(Map.of("language", "xx")).then().statusCode(400).body("field", equalTo("language"));
        describe(Map.of("venue", "x".repeat(501))).then().statusCode(400);
        meet.organizer()
                .says(Map.of("text", " "))
                .put(details + "/notice")
                .then()
                .statusCode(400);
    }

    @Test
    void an_event_planned_again_has_its_programme_at_the_same_local_times_and_no_notice() {
        describe(Map.of(
                "venue", "Stadium", "programme", List.of(Map.of("at", "2027-06-01T16:30:00Z", "text", "Briefing"))));
        meet.organizer().says(Map.of("text", "Storm")).put(details + "/notice");

        String copy = meet.organizer()
                .says(Map.of("firstDay", "2028-12-05"))
                .post("/events/" + meet.event() + "/copies")
                .path("id");

        meet.organizer()
                .asks()
                .get("/events/" + copy + "/details")
                .then()
                .body("venue", equalTo("Stadium"))
                .body("notice", nullValue())
                .body("programme.at", contains("2028-12-05T17:30:00Z", "2028-12-05T18:00:00Z"));
    }
}
