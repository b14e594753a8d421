package org.backstretch.journeys.browser;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.backstretch.journeys.stack.Stack;

/** A meet with races over 10 km that an organizer runs by the API, and a series of them. */
final class Season {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Stack stack = Stack.running();
    private final String token = stack.token("organizer");
    private final UUID event = UUID.randomUUID();
    private final String category;
    private final List<UUID> races = new ArrayList<>();
    private final Map<String, UUID> entries = new HashMap<>();

    /** A finisher and the time. */
    record Run(String name, Duration time) {}

    /** @param category of everybody */
    Season(String category) {
        this.category = category;
        var today = LocalDate.now(ZoneOffset.UTC).toString();
        put(
                "/registration/events/" + event,
                Map.of(
                        "name", "Evenings by the river",
                        "place", "Augsburg",
                        "country", "DE",
                        "firstDay", today,
                        "lastDay", today,
                        "zone", "UTC"));
    }

    UUID plan(String name) {
        var race = UUID.randomUUID();
        put(
                "/registration/races/" + race,
                Map.of(
                        "eventId",
                        event,
                        "name",
                        name,
                        "discipline",
                        "10KR",
                        "directions",
                        List.of("BACKWARD"),
                        "timing",
                        "HAND",
                        "plannedStart",
                        Instant.now().minus(Duration.ofHours(2)),
                        "categories",
                        List.of(Map.of("code", category, "sex", "F"))));
        races.add(race);
        return race;
    }

    void enter(UUID race, int bib, String name) {
        var entry = Map.of(
                "bib",
                String.valueOf(bib),
                "givenName",
                name.split(" ")[0],
                "familyName",
                name.split(" ")[1],
                "sex",
                "F",
                "clubName",
                "RC Isar",
                "category",
                category);
        var made = api().body(entry).post("/registration/races/" + race + "/entries");
        entries.put(race + name, UUID.fromString(ok(made).jsonPath().getString("id")));
    }

    UUID entry(UUID race, String name) {
        return entries.getOrDefault(race + name, new UUID(0, 0));
    }

    void open() {
        ok(api().body(Map.of("confirm", "ALL")).put("/registration/events/" + event + "/safety-checklist"));
        ok(api().put("/registration/events/" + event + "/opening"));
    }

    /** With official results in the end. */
    void run(UUID race, List<Run> runs) {
        var wave = ok(api().get("/registration/races/" + race)).jsonPath().getString("waves[0].id");
        var state = "/results/races/" + race;
        await().atMost(PATIENCE)
                .until(() -> Objects.equals(api().get(state).jsonPath().get("counts.entries"), runs.size()));
        var gun = Instant.ofEpochMilli(Instant.now().minus(Duration.ofHours(2)).toEpochMilli());
        put(state + "/waves/" + wave + "/start", Map.of("at", gun));
        var crossings = new ArrayList<Map<String, Object>>();
        for (var run : runs) {
            crossings.add(Map.of(
                    "sequence",
                    crossings.size() + 1,
                    "at",
                    gun.plus(run.time()),
                    "monotonicMillis",
                    run.time().toMillis(),
                    "point",
                    "FINISH",
                    "bib",
                    String.valueOf(crossings.size() + 1),
                    "source",
                    "TAP"));
        }
        var batch = Map.of("device", UUID.randomUUID(), "bootId", "journey", "crossings", crossings);
        ok(api().body(batch).post(state + "/crossings"));
        put(state + "/publication", Map.of("status", "PROVISIONAL"));
        put(state + "/publication", Map.of("status", "OFFICIAL"));
    }

    void disqualify(UUID race, String name) {
        put(
                "/results/entries/" + entry(race, name) + "/outcome",
                Map.of(
                        "outcome", "DISQUALIFIED",
                        "rule", "IRR-2",
                        "reason", "turned round before the line"));
        put("/results/races/" + race + "/publication", Map.of("status", "OFFICIAL", "note", "A late report"));
    }

    /** 100 points, 99, 98 …, women and men apart. */
    UUID series(String name) {
        var series = UUID.randomUUID();
        var legs = new ArrayList<Map<String, Object>>();
        for (var race : races) {
            legs.add(leg(race));
        }
        put(
                "/registration/series/" + series,
                Map.of("name", name, "scoring", "POINTS_DOWN", "first", 100, "legs", legs));
        ok(api().put("/registration/series/" + series + "/opening"));
        return series;
    }

    /** Each counts for a day of its own: two on one day would count as one. */
    private Map<String, Object> leg(UUID race) {
        return Map.of("raceId", race, "day", LocalDate.now(ZoneOffset.UTC).plusDays(races.indexOf(race)));
    }

    JsonPath board(String id) {
        return given().baseUri(stack.frontDoor() + "/api/leaderboards")
                .queryParam("size", 500)
                .get("/boards/" + id)
                .jsonPath();
    }

    private void put(String path, Object body) {
        ok(api().body(body).put(path));
    }

    private static Response ok(Response answer) {
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.statusCode() + " " + answer.asString());
        }
        return answer;
    }

    private RequestSpecification api() {
        return given().baseUri(stack.frontDoor() + "/api").auth().oauth2(token).contentType(ContentType.JSON);
    }
}
