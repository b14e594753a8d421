package org.backstretch.journeys.browser;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.backstretch.journeys.stack.Stack;

/** A hill race of four that an organizer rehearses and runs, by the API. Seconds after the gun no time of it is a doubt. */
final class PractisedRace {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> NAMES = List.of("Ada Reyes", "Mei Thorn", "Runa Falk", "Kim Silva");

    final UUID id = UUID.randomUUID();
    private final Stack stack = Stack.running();
    private final String token = stack.token("organizer");
    private final UUID device = UUID.randomUUID();
    private final List<String> entries = new ArrayList<>();
    private final String wave;
    private int sequence;

    PractisedRace(String name) {
        var event = UUID.randomUUID();
        var today = LocalDate.now(ZoneOffset.UTC).toString();
        put(
                "/registration/events/" + event,
                Map.of(
                        "name", "Practice evening",
                        "place", "Augsburg",
                        "country", "DE",
                        "firstDay", today,
                        "lastDay", today,
                        "zone", "UTC"));
        put(
                "/registration/races/" + id,
                Map.of(
                        "eventId",
                        event,
                        "name",
                        name,
                        "discipline",
                        "HILL",
                        "directions",
                        List.of("BACKWARD"),
                        "timing",
                        "HAND",
                        "plannedStart",
                        Instant.now()));
        IntStream.range(0, NAMES.size()).forEach(this::enter);
        put("/registration/events/" + event + "/safety-checklist", Map.of("confirm", "ALL"));
        put("/registration/events/" + event + "/opening", Map.of());
        await().atMost(PATIENCE)
                .until(() -> Objects.equals(
                        asOrganizer().get("/results/races/" + id).jsonPath().get("counts.entries"), NAMES.size()));
        wave = asOrganizer().get("/registration/races/" + id).jsonPath().getString("waves[0].id");
    }

    private void enter(int number) {
        var name = NAMES.get(number).split(" ");
        var made = asOrganizer()
                .body(Map.of(
                        "bib", String.valueOf(number + 1), "givenName", name[0], "familyName", name[1], "sex", "F"))
                .post("/registration/races/" + id + "/entries");
        entries.add(ok(made).jsonPath().getString("id"));
    }

    /** A gun, three finishers a second apart, one who gave up, and an official list. */
    void run(Instant gun, String... bibs) {
        put("/results/races/" + id + "/waves/" + wave + "/start", Map.of("at", gun));
        for (var bib : bibs) {
            tap(bib, gun.plusSeconds(60 + sequence % bibs.length));
        }
        put("/results/entries/" + entries.get(3) + "/outcome", Map.of("outcome", "DID_NOT_FINISH"));
        put("/results/races/" + id + "/publication", Map.of("status", "OFFICIAL"));
    }

    Response tap(String bib, Instant at) {
        var tap = Map.of("sequence", ++sequence, "at", at, "monotonicMillis", sequence, "point", "FINISH", "bib", bib);
        return ok(asOrganizer()
                .body(Map.of("device", device, "bootId", "journey", "crossings", List.of(tap)))
                .post("/results/races/" + id + "/crossings"));
    }

    /** Answers its id. */
    String begin() {
        return ok(asOrganizer().post(rehearsals())).jsonPath().getString("id");
    }

    void hide(String rehearsal) {
        put(rehearsals() + "/" + rehearsal + "/hidden", Map.of());
    }

    Response bringBack(String rehearsal) {
        return asOrganizer().delete(rehearsals() + "/" + rehearsal + "/hidden");
    }

    void makeReal(String rehearsal) {
        put(rehearsals() + "/" + rehearsal + "/conversion", Map.of());
    }

    private String rehearsals() {
        return "/results/races/" + id + "/rehearsals";
    }

    /** The public board, a line each: place, bib, name, time or status; empty where there is none for the public. */
    List<String> publicBoard() {
        var answer = asAnybody().queryParam("size", 500).get("/leaderboards/boards/" + id + ".backward");
        List<Map<String, Object>> rows =
                answer.statusCode() == 200 ? answer.jsonPath().getList("rows") : List.of();
        return rows.stream()
                .map(row -> row.get("placeLabel") + " " + row.get("bib") + " " + row.get("name") + " " + row.get("mark")
                        + " " + row.get("status"))
                .toList();
    }

    /** What each version says of itself, the first first; null of one without a note. */
    List<String> notes() {
        return asAnybody()
                .get("/results/races/" + id + "/results/versions")
                .jsonPath()
                .getList("note");
    }

    /** What the organizer corrects of an entry. */
    void correct(int number, Map<String, Object> entry) {
        put("/registration/entries/" + entries.get(number), entry);
    }

    int publicStatus(String path) {
        return asAnybody().get(path).statusCode();
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    private void put(String path, Object body) {
        ok(asOrganizer().body(body).put(path));
    }

    private static Response ok(Response answer) {
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.statusCode() + " " + answer.asString());
        }
        return answer;
    }

    private RequestSpecification asOrganizer() {
        return asAnybody().auth().oauth2(token);
    }

    private RequestSpecification asAnybody() {
        return given().baseUri(stack.frontDoor() + "/api").contentType(ContentType.JSON);
    }
}
