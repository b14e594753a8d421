package org.backstretch.journeys.browser;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.backstretch.journeys.stack.Stack;

/**
 * A race of 119 at whose line one person tapped and another read bibs. Runner 60 was tapped twice, bib 30 was skipped.
 * Runner n finished two seconds after runner n - 1.
 */
final class TwoPeople {
    static final int RUNNERS = 119;
    static final int TAPPED_TWICE = 60;
    static final int SKIPPED = 30;
    private static final Duration FIRST = Duration.ofMinutes(60);

    private final Stack stack = Stack.running();
    private final String token = stack.token("organizer");
    private final Season season = new Season("SF");
    private final UUID race = season.plan("Two people at the line");
    private final Instant gun =
            Instant.ofEpochSecond(Instant.now().minus(Duration.ofHours(2)).getEpochSecond());

    TwoPeople() {
        for (int runner = 1; runner <= RUNNERS; runner++) {
            season.enter(race, runner, "Ada Runner" + runner);
        }
        season.open();
        start();
        ok("/crossings", Map.of("device", UUID.randomUUID(), "bootId", "j", "crossings", taps()));
        ok("/bib-sequences", Map.of("device", UUID.randomUUID(), "bootId", "j", "readings", readings()));
        await().atMost(Duration.ofSeconds(30)).until(() -> board().getInt("total") == RUNNERS);
    }

    private void start() {
        var wave = api().get("/registration/races/" + race).jsonPath().getString("waves[0].id");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Objects.equals(
                        api().get("/results/races/" + race).jsonPath().get("counts.entries"), RUNNERS));
        var started = api().body(Map.of("at", gun)).put("/results/races/" + race + "/waves/" + wave + "/start");
        assertEquals(200, started.statusCode(), started.asString());
    }

    private List<Map<String, Object>> taps() {
        var instants = new ArrayList<Instant>();
        for (int runner = 1; runner <= RUNNERS; runner++) {
            instants.add(gun.plus(time(runner)));
            if (runner == TAPPED_TWICE) {
                instants.add(gun.plus(time(runner)).plusMillis(400));
            }
        }
        return IntStream.range(0, instants.size())
                .mapToObj(number -> Map.<String, Object>of("sequence", number, "at", instants.get(number)))
                .toList();
    }

    private List<Map<String, Object>> readings() {
        return IntStream.rangeClosed(1, RUNNERS)
                .filter(runner -> runner != SKIPPED)
                .mapToObj(runner -> Map.<String, Object>of(
                        "sequence",
                        runner,
                        "bib",
                        String.valueOf(runner),
                        "at",
                        gun.plus(time(runner)).plusSeconds(4)))
                .toList();
    }

    private static Duration time(int runner) {
        return FIRST.plusSeconds(2L * runner);
    }

    UUID race() {
        return race;
    }

    String boardId() {
        return race + ".backward";
    }

    JsonPath board() {
        return season.board(boardId());
    }

    /** Everybody who finished: bib, name, exact time. */
    List<String> results() {
        List<Map<String, Object>> items = given().baseUri(stack.frontDoor() + "/api")
                .queryParam("size", 500)
                .get("/results/races/" + race + "/results")
                .jsonPath()
                .getList("items.findAll { it.millis != null }");
        return items.stream()
                .map(item -> item.get("bib") + " " + item.get("name") + " " + item.get("millis"))
                .toList();
    }

    /** The same as it was in truth. */
    List<String> truth() {
        return IntStream.rangeClosed(1, RUNNERS)
                .mapToObj(runner ->
                        runner + " Ada Runner" + runner + " " + time(runner).toMillis())
                .toList();
    }

    private void ok(String path, Object body) {
        var sent = api().body(body).post("/results/races/" + race + path);
        assertEquals(200, sent.statusCode(), sent.asString());
    }

    private RequestSpecification api() {
        return given().baseUri(stack.frontDoor() + "/api").auth().oauth2(token).contentType(ContentType.JSON);
    }
}
