package org.backstretch.journeys.race;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toMap;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.backstretch.journeys.stack.Races;
import org.backstretch.journeys.stack.Stack;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dying laptop loses no race: the file that it wrote goes on living on another one. */
@Order(3)
class EventFileJourney {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Stack first = Stack.running();

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void a_second_laptop_opens_the_files_and_shows_the_same_lists_results_and_boards() throws IOException {
        var race = replayed(Races.invented());
        var relay = replayed(Races.inventedRelay());
        var fileOfRace = saved(race);
        var fileOfRelay = saved(relay);

        var second = Stack.another(folder.resolve("second"));
        try {
            for (var file : List.of(fileOfRace, fileOfRelay)) {
                var opened = second.open(file);
                assertEquals(0, opened.exit(), opened.output());
            }

            assertThatBothShow(race, second);
            assertThatBothShow(relay, second);
            var again = second.open(fileOfRace);
            assertEquals(1, again.exit());
            assertTrue(again.output().contains("nothing was changed"), again.output());
        } finally {
            second.end();
        }
    }

    private UUID replayed(Path recorded) {
        var replay = first.replay(recorded, "max").ended();
        assertEquals(0, replay.exit(), replay.output());
        return first.raceOf(recorded);
    }

    /** As a person would carry it away: what is written there later is not in it. */
    private Path saved(UUID race) throws IOException {
        return Files.copy(written(first, race, versions(first, race)), folder.resolve(race + ".backstretch.zip"));
    }

    private void assertThatBothShow(UUID race, Stack second) {
        var versions = text(first, results(race) + "/results/versions");
        assertEquals(versions, text(second, results(race) + "/results/versions"));
        tables(race).forEach(table -> assertEquals(csv(first, table), csv(second, table), table));
        var boards = boards(first, race);
        assertTrue(boards.size() > 3, boards.keySet().toString());
        await().atMost(PATIENCE).untilAsserted(() -> assertEquals(boards, boards(second, race)));
        assertEquals(crossings(first, race), crossings(second, race));
        assertTrue(Files.exists(written(second, race, versions(second, race))));
    }

    private static int versions(Stack stack, UUID race) {
        return given().get(stack.frontDoor() + results(race) + "/results/versions")
                .then()
                .statusCode(200)
                .extract()
                .<List<Object>>path("$")
                .size();
    }

    /** With all that was printed: it comes a moment after the list. */
    private static Path written(Stack stack, UUID race, int versions) {
        UUID event = UUID.fromString(given().get(stack.frontDoor() + "/api/registration/races/" + race)
                .path("eventId"));
        return await().atMost(PATIENCE)
                .until(() -> file(stack, event).filter(file -> printed(file) == versions), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<Path> file(Stack stack, UUID event) throws IOException {
        try (var files = Files.list(stack.data().of("event-files"))) {
            return files.filter(file -> file.toString().endsWith(event + ".backstretch.zip"))
                    .findFirst();
        }
    }

    private static long printed(Path file) {
        try (var zip = new ZipFile(file.toFile());
                var manifest = zip.getInputStream(zip.getEntry("manifest.json"))) {
            JsonNode parts = new ObjectMapper().readTree(manifest).path("parts");
            return StreamSupport.stream(parts.spliterator(), false)
                    .filter(part -> part.path("name").asText().equals("results/publication.jsonl"))
                    .mapToLong(part -> part.path("rows").asLong())
                    .sum();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String results(UUID race) {
        return "/api/results/races/" + race;
    }

    /** Results, each version of them, prizes, and of a relay its legs. */
    private Stream<String> tables(UUID race) {
        int legs = given().get(first.frontDoor() + "/api/registration/races/" + race)
                .path("legs.size()");
        return Stream.of(
                        Stream.of("/results", "/awards"),
                        numbered("/results/versions/", versions(first, race)),
                        Stream.of("/legs").limit(legs),
                        numbered("/legs/", legs).map(leg -> leg + "/results"))
                .flatMap(each -> each)
                .map(table -> results(race) + table);
    }

    private static Stream<String> numbered(String path, int to) {
        return IntStream.rangeClosed(1, to).mapToObj(number -> path + number);
    }

    /** Every board of the race, by its name: clubs have other ids on another stack. */
    private static Map<String, String> boards(Stack stack, UUID race) {
        var offers = given().queryParam("race", race).get(stack.frontDoor() + "/api/leaderboards/boards");
        List<Map<String, String>> boards =
                offers.then().statusCode(200).extract().path("$");
        return boards.stream()
                .collect(toMap(
                        board -> board.get("name"),
                        board -> csv(stack, "/api/leaderboards/boards/" + board.get("id"))));
    }

    private static String text(Stack stack, String path) {
        return given().get(stack.frontDoor() + path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String csv(Stack stack, String path) {
        return given().accept("text/csv")
                .get(stack.frontDoor() + path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** As officials see them, by who owns the event. */
    private static String crossings(Stack stack, UUID race) {
        return given().auth()
                .oauth2(stack.token("organizer"))
                .queryParam("size", 500)
                .get(stack.frontDoor() + "/api/results/races/" + race + "/crossings")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
