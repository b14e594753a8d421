package org.backstretch.journeys.race;

import static io.restassured.RestAssured.given;
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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipFile;
import org.backstretch.journeys.stack.Races;
import org.backstretch.journeys.stack.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dying laptop loses no race: the file that it wrote goes on living on another one. */
class EventFileJourney {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Stack first = Stack.running();

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void a_second_laptop_opens_the_file_and_shows_the_same_lists_results_and_board() throws IOException {
        var recorded = Races.invented();
        var replay =
                first.replay(recorded, "max", folder.resolve("results.csv")).ended();
        assertEquals(0, replay.exit(), replay.output());
        var race = first.raceOf(recorded);
        var versions = versions(first, race);
        var file = Files.copy(written(first, race, versions), folder.resolve("saved.backstretch.zip"));

        var second = Stack.another(folder.resolve("second"));
        try {
            var opened = second.open(file);
            assertEquals(0, opened.exit(), opened.output());

            assertEquals(versions, versions(second, race));
            pages(race, versions).forEach(page -> assertEquals(csv(first, page), csv(second, page), page));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertEquals(csv(first, board(race)), csv(second, board(race))));
            assertEquals(crossings(first, race), crossings(second, race));
            assertTrue(Files.exists(written(second, race, versions)));

            var again = second.open(file);
            assertEquals(1, again.exit());
            assertTrue(again.output().contains("nothing was changed"), again.output());
        } finally {
            second.end();
        }
    }

    private static int versions(Stack stack, UUID race) {
        return given().get(stack.frontDoor() + "/api/results/races/" + race + "/results/versions")
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

    private static Stream<String> pages(UUID race, int versions) {
        var here = "/api/results/races/" + race + "/results";
        return Stream.concat(
                Stream.of(here), IntStream.rangeClosed(1, versions).mapToObj(version -> here + "/versions/" + version));
    }

    private static String board(UUID race) {
        return "/api/leaderboards/boards/" + race + ".backward";
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
