package org.backstretch.journeys.browser;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.backstretch.journeys.stack.Stack;

/** A meet whose races have the same start list and the same gun, so that their boards can be compared. */
final class FinishMeet {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Stack stack = Stack.running();
    private final String token = stack.token("organizer");
    private final UUID event = UUID.randomUUID();
    private final int starters;

    /** @param starters with the bibs from 1 */
    FinishMeet(int starters) {
        this.starters = starters;
        var today = LocalDate.now(ZoneOffset.UTC).toString();
        var details = Map.of(
                "name",
                "Finish " + event,
                "place",
                "Augsburg",
                "country",
                "DE",
                "firstDay",
                today,
                "lastDay",
                today,
                "zone",
                "UTC");
        ok(api().body(details).put("/registration/events/" + event));
    }

    /** Of no known length: any time is one that somebody can have run. */
    UUID race(String name) {
        var race = UUID.randomUUID();
        var details = Map.of(
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
                Instant.now().minus(Duration.ofHours(1)));
        ok(api().body(details).put("/registration/races/" + race));
        var imports = "/registration/races/" + race + "/entry-imports";
        var report = ok(api().contentType("text/csv").body(startList()).post(imports));
        ok(api().put(imports + "/" + report.path("id") + "/confirmation"));
        return race;
    }

    private String startList() {
        return IntStream.rangeClosed(1, starters)
                .mapToObj(bib -> bib + ",Runner" + letters(bib) + ",Back,F,RC Isar\n")
                .collect(joining("", "bib,given_name,family_name,sex,club\n", ""));
    }

    /** Names are made of letters. */
    private static String letters(int number) {
        return String.valueOf(number)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + digit - '0')))
                .collect(joining());
    }

    void open() {
        ok(api().body(Map.of("confirm", "ALL")).put("/registration/events/" + event + "/safety-checklist"));
        ok(api().put("/registration/events/" + event + "/opening"));
    }

    void start(UUID race, Instant gun) {
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> api().get("/results/races/" + race).jsonPath().getInt("counts.entries") == starters);
        var wave = ok(api().get("/registration/races/" + race)).jsonPath().getString("waves[0].id");
        ok(api().body(Map.of("at", gun)).put("/results/races/" + race + "/waves/" + wave + "/start"));
    }

    String deviceCode() {
        var minted =
                api().body(Map.of("name", "Tablets", "kind", "TIMING")).post("/results/events/" + event + "/devices");
        return ok(minted).path("code");
    }

    UUID event() {
        return event;
    }

    String deskCode() {
        var minted = api().body(Map.of("name", "Tent")).post("/registration/events/" + event + "/desk-devices");
        return ok(minted).path("code");
    }

    /** Who may come to the desk, by family and given name. */
    List<Map<String, Object>> guests() {
        return ok(api().get("/registration/events/" + event + "/desk-list"))
                .jsonPath()
                .getList("items");
    }

    /** As another desk with a network does it. */
    void checkIn(Object entry, String bib) {
        var arrival = Map.of("bib", bib, "although", "Signed on paper");
        ok(api().body(arrival).put("/registration/entries/" + entry + "/check-in"));
    }

    List<Map<String, Object>> conflicts() {
        return ok(api().get("/registration/events/" + event + "/check-in-conflicts"))
                .jsonPath()
                .getList("items");
    }

    /** As a line with a good network would have sent them. */
    void send(UUID race, List<Finish> finishes) {
        var crossings = new ArrayList<Map<String, Object>>();
        for (var finish : finishes) {
            crossings.add(Map.of(
                    "sequence",
                    crossings.size() + 1,
                    "at",
                    finish.at(),
                    "monotonicMillis",
                    finish.at().toEpochMilli(),
                    "point",
                    "FINISH",
                    "bib",
                    finish.bib(),
                    "source",
                    "TAP"));
        }
        var batch = Map.of("device", UUID.randomUUID(), "bootId", "online", "crossings", crossings);
        ok(api().body(batch).post("/results/races/" + race + "/crossings"));
    }

    /** The oldest first. */
    List<Stamped> crossings(UUID race) {
        var page = ok(api().queryParam("size", 500).get("/results/races/" + race + "/crossings"))
                .jsonPath();
        List<Map<String, Object>> items = page.getList("items");
        return items.stream().map(Stamped::of).sorted().toList();
    }

    /** A line each: place, bib, name, mark. */
    List<String> board(UUID race) {
        var page = given().baseUri(stack.frontDoor() + "/api/leaderboards")
                .queryParam("size", 500)
                .get("/boards/" + race + ".backward");
        List<Map<String, Object>> rows = ok(page).jsonPath().getList("rows");
        return rows.stream()
                .map(row ->
                        row.get("placeLabel") + " " + row.get("bib") + " " + row.get("name") + " " + row.get("mark"))
                .toList();
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

    /** What the officials see of a crossing. */
    record Stamped(String device, long sequence, Instant instant, String bib, String doubt)
            implements Comparable<Stamped> {
        static Stamped of(Map<String, Object> item) {
            var instant = Objects.requireNonNullElse(item.get("instant"), item.get("at"));
            return new Stamped(
                    String.valueOf(item.get("device")),
                    ((Number) Objects.requireNonNull(item.get("sequence"))).longValue(),
                    Instant.parse(String.valueOf(instant)),
                    Objects.requireNonNullElse(item.get("bib"), "").toString(),
                    Objects.requireNonNullElse(item.get("doubt"), "").toString());
        }

        @Override
        public int compareTo(Stamped other) {
            return instant.compareTo(other.instant);
        }
    }
}
