package org.backstretch.journeys.race;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.journeys.stack.Stack;

/** A race over 10 km that an organizer runs by the API until it is official: two classes, a series, prizes, and a claim. */
final class FollowedRace {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Other classes at each run, whatever the stack has seen before: rankings and records are kept by class. */
    private final String stamp = String.valueOf(System.currentTimeMillis());

    final String younger = "Y" + stamp;
    final String older = "O" + stamp;
    final UUID id = UUID.randomUUID();
    final UUID series = UUID.randomUUID();
    final String claim;

    private final String door = Stack.running().frontDoor();
    private final String token = Stack.running().token("organizer");
    private final HttpClient http = HttpClient.newHttpClient();
    private final Instant gun = Instant.now().minus(Duration.ofHours(2)).truncatedTo(ChronoUnit.MILLIS);
    final LocalDate day = gun.atZone(ZoneOffset.UTC).toLocalDate();
    private final Map<String, String> entries = new HashMap<>();
    private final String unknown;

    FollowedRace() {
        plan();
        enter("1", "Ada Reyes", 1990);
        enter("2", "Mei Thorn", 1990);
        enter("3", "Runa Falk", 1970);
        enter("4", "Kim Silva", 1970);
        awaitEntries();
        start();
        cross("1", 60);
        cross("2", 61);
        cross("3", 62);
        cross("4", 63);
        unknown = cross("", 59);
        put("/results/races/" + id + "/publication", Map.of("status", "OFFICIAL", "acceptDoubts", true));
        claim = claim();
    }

    private void plan() {
        var event = UUID.randomUUID();
        var meet =
                new HashMap<String, Object>(Map.of("name", "Evening " + stamp, "place", "Augsburg", "country", "DE"));
        meet.putAll(Map.of("firstDay", day, "lastDay", day, "zone", "UTC"));
        put("/registration/events/" + event, meet);
        var race = new HashMap<String, Object>(Map.of("eventId", event, "name", "10 km", "discipline", "10KR"));
        race.putAll(Map.of("timing", "HAND", "plannedStart", gun));
        race.put(
                "categories",
                List.of(
                        Map.of("code", younger, "sex", "F", "maxAge", 44),
                        Map.of("code", older, "sex", "F", "minAge", 45)));
        put("/registration/races/" + id, race);
        put("/registration/events/" + event + "/safety-checklist", Map.of("confirm", "ALL"));
        put("/registration/events/" + event + "/opening", Map.of());
        var standings = new HashMap<String, Object>(Map.of("name", "Evenings " + stamp, "scoring", "POINTS_DOWN"));
        standings.putAll(Map.of("first", 100, "legs", List.of(Map.of("raceId", id, "day", day))));
        put("/registration/series/" + series, standings);
        put("/registration/series/" + series + "/opening", Map.of());
    }

    void enter(String bib, String name, int born) {
        var form = new HashMap<String, Object>(Map.of("bib", bib, "sex", "F", "birthDate", LocalDate.of(born, 1, 31)));
        form.putAll(Map.of("givenName", name.split(" ")[0], "familyName", name.split(" ")[1], "clubName", "RC Isar"));
        entries.put(bib, post("/registration/races/" + id + "/entries", form).path("id"));
    }

    private void awaitEntries() {
        await().atMost(PATIENCE).untilAsserted(() -> {
            int known = asked("/results/races/" + id).path("counts.entries");
            assertEquals(entries.size(), known);
        });
    }

    private void start() {
        var wave = asked("/registration/races/" + id).path("waves[0].id");
        put("/results/races/" + id + "/waves/" + wave + "/start", Map.of("at", gun));
        var usual = Map.of("kind", "SEX", "name", "Overall", "prizes", 1);
        var classes = Map.of("kind", "CATEGORY", "name", "Classes", "prizes", 1, "leavesOutWinners", true);
        put("/results/races/" + id + "/award-lists", Map.of("lists", List.of(usual, classes)));
    }

    /** @return the crossing's id */
    private String cross(String bib, int minutes) {
        var crossing =
                new HashMap<String, Object>(Map.of("point", "FINISH", "at", gun.plus(Duration.ofMinutes(minutes))));
        crossing.putAll(Map.of("sequence", minutes, "monotonicMillis", minutes * 60_000));
        if (!bib.isEmpty()) {
            crossing.put("bib", bib);
        }
        var batch = Map.of("device", UUID.randomUUID(), "bootId", "journey", "crossings", List.of(crossing));
        return post("/results/races/" + id + "/crossings", batch).path("items[0].crossingId");
    }

    /** That the first one's is the best mark of her class on this course. */
    private String claim() {
        return post("/results/record-claims", Map.of("entryId", entry("1"), "scope", "COURSE", "category", younger))
                .path("id");
    }

    /** What registration is told about an entry. */
    void correct(String bib, Map<String, Object> form) {
        put("/registration/entries/" + entry(bib), form);
    }

    void assignTheUnknown(String bib) {
        put("/results/crossings/" + unknown + "/assignment", Map.of("bib", bib));
    }

    void disqualify(String bib) {
        var turned = Map.of("outcome", "DISQUALIFIED", "rule", "IRR-2", "reason", "Turned round before the line");
        put("/results/entries/" + entry(bib) + "/outcome", turned);
    }

    void undoTheDisqualification(String bib) {
        ok(asOrganizer().delete("/results/entries/" + entry(bib) + "/outcome"));
    }

    private String entry(String bib) {
        return entries.getOrDefault(bib, "nobody");
    }

    /** What each version says of itself, the first first; null of one without a note. */
    List<String> notes() {
        return asked("/results/races/" + id + "/results/versions").path("note");
    }

    /** When each version was printed. */
    List<Instant> printed() {
        List<String> printed =
                asked("/results/races/" + id + "/results/versions").path("publishedAt");
        return printed.stream().map(Instant::parse).toList();
    }

    List<String> version(int version) {
        return table("/results/races/" + id + "/results/versions/" + version);
    }

    /** The lines of a table, its heads first; none where there is no such table. Quick: many are asked at once. */
    List<String> table(String path) {
        var wanted = HttpRequest.newBuilder(URI.create(door + "/api" + path)).header("Accept", "text/csv");
        var answer = http.sendAsync(wanted.build(), BodyHandlers.ofLines()).join();
        return answer.statusCode() == 200 ? answer.body().toList() : List.of();
    }

    /** Where people read the results. */
    String page() {
        return ok(given().get(door + "/races/" + id + "/results")).asString();
    }

    /** What anybody reads. */
    Response asked(String path) {
        return ok(anybody().get(path));
    }

    private void put(String path, Object body) {
        ok(asOrganizer().body(body).put(path));
    }

    private Response post(String path, Object body) {
        return ok(asOrganizer().body(body).post(path));
    }

    private static Response ok(Response answer) {
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.statusCode() + " " + answer.asString());
        }
        return answer;
    }

    private RequestSpecification asOrganizer() {
        return anybody().auth().oauth2(token).contentType(ContentType.JSON);
    }

    private RequestSpecification anybody() {
        return given().baseUri(door + "/api");
    }
}
