package org.backstretch.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.mark.StartOffset;
import org.backstretch.contracts.ClubFact;
import org.backstretch.contracts.EntryFact;
import org.backstretch.kit.Ids;
import org.backstretch.kit.testing.Teller;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class RealRaceTest {
    private static final Path RACES = Path.of(System.getProperty("shared.data", "no-data"), "races");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cupar_5-2025",
                "midweek-2025/balmullo-2025",
                "midweek-2025/hill_of_tarvit-2025",
                "midweek-2025/kirkcaldy_trail-2025",
                "midweek-2025/st_andrews-2025",
                "midweek-2025/strath_blebo-2025"
            })
    void a_real_race_ends_as_its_club_published_it(String name) throws IOException {
        var folder = RACES.resolve(name);
        assumeTrue(Files.isDirectory(folder), "The real races are not on this machine: " + folder);
        try (var registration = new Teller()) {
            var meet = new Meet(registration);
            enter(meet, registration, read(folder.resolve("entries.csv")));

            run(meet, folder);

            var table = Meet.anybody()
                    .queryParam("format", "csv")
                    .queryParam("outcome", "FINISHED")
                    .get("/races/{race}/results", meet.race)
                    .asString();
            assertEquals(
                    Files.readString(folder.resolve("expected_results.csv")).strip(), firstSixColumns(table));
        }
    }

    private static void run(Meet meet, Path folder) throws IOException {
        meet.start(Meet.GUN).then().statusCode(200);
        var stamps = new ArrayList<Map<String, Object>>();
        for (var line : read(folder.resolve("finish_times.csv"))) {
            var at = Meet.GUN.plus(elapsed(line.getField("elapsed")));
            stamps.add(Meet.stamp(Long.parseLong(line.getField("sequence")), line.getField("bib"), at));
        }
        meet.send(stamps).then().statusCode(200);
        var adjustments = folder.resolve("adjustments.csv");
        for (var line : Files.exists(adjustments) ? read(adjustments) : List.<NamedCsvRecord>of()) {
            adjust(meet, line);
        }
        meet.publish("OFFICIAL").then().statusCode(200);
    }

    private static void adjust(Meet meet, NamedCsvRecord line) {
        switch (line.getField("kind")) {
            case "start_offset" -> {
                var millis = StartOffset.read(line.getField("value")).orElseThrow();
                meet.asOfficial()
                        .body(Map.of("offsetMillis", millis, "reason", "As the club recorded it"))
                        .put("/entries/{entry}/start-offset", meet.idOf(line.getField("bib")))
                        .then()
                        .statusCode(200);
            }
            case "DNF" ->
                meet.asOfficial()
                        .body(Map.of("outcome", "DID_NOT_FINISH"))
                        .put("/entries/{entry}/outcome", meet.idOf(line.getField("bib")))
                        .then()
                        .statusCode(200);
            case "dead_heat" ->
                meet.asOfficial()
                        .body(Map.of("bibs", List.of(line.getField("value").split(","))))
                        .put("/races/{race}/dead-heats/{id}", meet.race, UUID.randomUUID())
                        .then()
                        .statusCode(201);
            default -> throw new IllegalArgumentException(line.toString());
        }
    }

    /** Some clubs write 00:64:04. */
    private static Duration elapsed(String text) {
        var fields = text.split(":");
        return Duration.ofHours(Long.parseLong(fields[0]))
                .plusMinutes(Long.parseLong(fields[1]))
                .plusSeconds(Long.parseLong(fields[2]));
    }

    private static void enter(Meet meet, Teller registration, List<NamedCsvRecord> lines) {
        var clubs = new HashMap<String, UUID>();
        var entries = new ArrayList<EntryFact>();
        for (var line : lines) {
            var club = clubs.computeIfAbsent(line.getField("club"), name -> {
                var id = Ids.next();
                registration.tell(new ClubFact(id, Meet.next(), name));
                return id;
            });
            var plain = meet.entry(line.getField("bib"), Direction.FORWARD);
            entries.add(new EntryFact(
                    plain.id(),
                    plain.revision(),
                    plain.raceId(),
                    plain.waveId(),
                    null,
                    line.getField("club").isEmpty() ? null : club,
                    plain.bib(),
                    line.getField("given_name") + " " + line.getField("family_name"),
                    Sex.valueOf(line.getField("sex")),
                    line.getField("category"),
                    Direction.FORWARD,
                    EntryFact.Status.CONFIRMED));
        }
        meet.withEntries(entries);
    }

    private static List<NamedCsvRecord> read(Path file) throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        }
    }

    private static String firstSixColumns(String table) {
        var lines = new ArrayList<String>();
        try (var csv = CsvReader.builder().ofCsvRecord(table)) {
            csv.forEach(record -> lines.add(String.join(",", record.getFields().subList(0, 6))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return String.join("\n", lines);
    }
}
