package org.backstretch.results;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.backstretch.kit.testing.Parallel;
import org.backstretch.kit.testing.Teller;
import org.backstretch.results.format.Scribe;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrossingImportTest {
    /** The gun on the clocks of the event, which is in winter in London. */
    private static final LocalDateTime GUN = LocalDateTime.parse("2026-11-21T10:00:00");

    @Inject
    DataSource database;

    private Teller registration;

    @BeforeAll
    void open() {
        registration = new Teller();
    }

    @AfterAll
    void close() {
        registration.close();
    }

    @Test
    void a_file_is_looked_at_first_and_counts_once_it_is_confirmed() {
        var meet = started("1", "2", "3");

        var report = Upload.file(meet, "bib,elapsed\n2,25:31\n1,25:31\n9,26:00\n");

        report.then()
                .statusCode(201)
                .body("format", equalTo("CSV"))
                .body("counts.NEW", equalTo(3))
                .body("lines.items[0].name", equalTo("Runner 2"))
                .body("lines.items[0].elapsedMillis", equalTo(1_531_000))
                .body("lines.items[2].remark", containsString("No entry of this race has bib 9"));
        assertEquals(List.of(), finishers(meet));
        Upload.confirm(meet, report).then().statusCode(200).body("added", equalTo(3));
        // Equal times keep the order of the file.
        assertEquals(List.of("1 2 25:31", "2 1 25:31"), finishers(meet));
    }

    @Test
    void confirmed_again_and_by_several_at_once_nothing_counts_twice() {
        var meet = started("1", "2");
        var id = Upload.file(meet, "bib,elapsed\n1,25:31\n2,25:32\n")
                .then()
                .extract()
                .<String>path("id");

        var added = Parallel.ask(
                5,
                i -> Upload.confirm(meet, id).then().statusCode(200).extract().<Integer>path("added"));

        assertEquals(2, added.stream().mapToInt(Integer::intValue).sum());
        Upload.file(meet, "bib,elapsed\n1,25:31\n2,25:32\n")
                .then()
                .body("id", equalTo(id))
                .body("counts.KNOWN", equalTo(2))
                .body("added", equalTo(2));
    }

    @Test
    void a_file_that_has_grown_adds_what_is_new_and_its_half_line_waits() {
        var meet = started("1", "2", "3");
        Upload.chips(meet, "chip,bib\n058003700001,1\n058003700002,2\n058003700003,3\n")
                .then()
                .statusCode(200);
        var first = Scribe.ipico("058003700001", GUN.plusSeconds(1_531)) + "\n";
        var second = Scribe.ipico("058003700002", GUN.plusSeconds(1_540)) + "\n";
        var third = Scribe.ipico("058003700003", GUN.plusSeconds(1_550)) + "\n";

        var early = Upload.file(meet, first + second.substring(0, 20));
        Upload.confirm(meet, early).then().body("added", equalTo(1));
        var late = Upload.file(meet, first + second + third);

        early.then().body("counts.UNFINISHED", equalTo(1));
        late.then().body("counts.KNOWN", equalTo(1)).body("counts.NEW", equalTo(2));
        Upload.confirm(meet, late).then().body("added", equalTo(2));
        assertEquals(List.of("1 1 25:31", "2 2 25:40", "3 3 25:50"), finishers(meet));
    }

    @Test
    void a_bent_line_is_refused_with_its_number_and_the_others_count() {
        var meet = started("1", "2");
        Upload.chips(meet, "058003700001,1\n058003700002,2\n").then().statusCode(200);
        var bent = Scribe.ipico("058003700001", GUN.plusSeconds(1_500)).replace("aa00", "aa01");
        var good = Scribe.ipico("058003700002", GUN.plusSeconds(1_540));

        var report = Upload.file(meet, bent + "\n" + good + "\n");

        report.then()
                .statusCode(201)
                .body("counts.REFUSED", equalTo(1))
                .body("lines.items[0].line", equalTo(1))
                .body("lines.items[0].remark", containsString("checksum"));
        Upload.confirm(meet, report).then().body("added", equalTo(1)).body("refused", equalTo(1));
        assertEquals(List.of("1 2 25:40"), finishers(meet));
    }

    @Test
    void without_a_gun_elapsed_times_are_refused_and_can_be_taken_once_it_is_known() {
        var meet = new Meet(registration).with("1");
        var report = Upload.file(meet, "bib,elapsed\n1,25:31\n");
        Upload.confirm(meet, report).then().body("added", equalTo(0)).body("refused", equalTo(1));

        meet.start(Meet.GUN);
        var again = Upload.confirm(meet, report);

        report.then().body("lines.items[0].remark", containsString("Start the race"));
        again.then().body("added", equalTo(1));
        assertEquals(List.of("1 1 25:31"), finishers(meet));
    }

    @Test
    void a_file_in_the_reader_s_own_zone_and_a_time_without_a_date_say_the_same() {
        var meet = started("1", "2");

        Upload.confirm(
                meet,
                Upload.file(
                        meet, "bib,time\n1,05:25:31\n", Map.of("times", "TIME_OF_DAY", "zone", "America/New_York")));
        Upload.confirm(
                meet, Upload.file(meet, Scribe.raceResult(1, "2", "0000-00-00", GUN.plusSeconds(1_540), 8) + "\n"));

        assertEquals(List.of("1 1 25:31", "2 2 25:40"), finishers(meet));
    }

    @Test
    void a_heat_of_finish_lynx_gives_times_and_only_proposes_who_has_none() {
        var meet = started("1", "2");
        var lif = Scribe.lifHeader(GUN.plusNanos(400_000_000)) + "\n" + Scribe.lif("1", "1", "25:31.19") + "\n"
                + Scribe.lif("DNF", "2", "") + "\n";

        var report = Upload.file(meet, lif);
        Upload.confirm(meet, report).then().body("added", equalTo(1));

        report.then()
                .body("format", equalTo("FINISH_LYNX"))
                .body("counts.PROPOSED", equalTo(1))
                .body("lines.items.find { it.kind == 'PROPOSED' }.status", equalTo("DNF"))
                .body("notes[0]", containsString("400 ms longer"));
        meet.asOfficial().get("/races/{race}", meet.race).then().body("counts.dnf", equalTo(0));
        assertEquals(List.of("1 1 25:32"), finishers(meet));
    }

    @Test
    void a_heat_that_was_evaluated_again_says_that_a_bib_had_another_time() {
        var meet = started("1");
        var header = Scribe.lifHeader(GUN) + "\n";
        Upload.confirm(meet, Upload.file(meet, header + Scribe.lif("1", "1", "25:31.19") + "\n"));

        var again = Upload.file(meet, header + Scribe.lif("1", "1", "25:31.21") + "\n");

        again.then()
                .body("counts.NEW", equalTo(1))
                .body("lines.items[0].remark", containsString("another time before"));
    }

    @Test
    void where_two_clocks_contradict_each_other_a_read_waits_until_an_official_says_which() {
        var meet = started("1");
        var ahead = GUN.plusSeconds(1_531).plusHours(1);
        var record = Scribe.raceResultRecord(1, "ZICAD30", ahead, "2026-11-21T10:25:32Z");

        var report = Upload.file(meet, record);
        Upload.confirm(meet, report).then().body("added", equalTo(1));
        var waiting = meet.asOfficial().get("/races/{race}/review", meet.race);
        var reader = report.then()
                .body("readers[0].isContradicted", equalTo(true))
                .body("readers[0].measuredMillis", equalTo(-3_599_000))
                .extract()
                .<String>path("readers[0].device");
        meet.asOfficial()
                .body(Map.of("offsetMillis", -3_600_000, "reason", "The decoder ran on summer time"))
                .put("/races/{race}/devices/{device}/offset", meet.race, reader)
                .then()
                .statusCode(204);

        waiting.then().statusCode(200).body("items.doubt", hasItem("CLOCK"));
        assertEquals(List.of("1 1 25:31"), finishers(meet));
    }

    @Test
    void a_chip_that_nobody_is_known_to_wear_waits_for_the_list() {
        var meet = started("1", "2");
        var file = Scribe.rfidTabbed("05800370000A", GUN.plusSeconds(1_531)) + "\n";
        var report = Upload.file(meet, file);
        Upload.confirm(meet, report).then().body("added", equalTo(1));
        var before = finishers(meet);

        Upload.chips(meet, "bib;chip\n1;05800370000a\n").then().statusCode(200).body("changed", equalTo(1));
        var listed = finishers(meet);
        Upload.chips(meet, "bib;chip\n2;05800370000a\n").then().statusCode(200);

        report.then().body("lines.items[0].remark", containsString("chip list"));
        assertEquals(List.of(), before);
        assertEquals(List.of("1 1 25:31"), listed);
        assertEquals(List.of("1 2 25:31"), finishers(meet));
    }

    static Stream<byte[]> strange() {
        var ipico = Scribe.ipico("058003700001", GUN) + "\n";
        return Stream.of(
                ipico.getBytes(StandardCharsets.UTF_16),
                ipico.getBytes(StandardCharsets.UTF_16LE),
                new byte[] {0x50, 0x4B, 3, 4, 0, 0, 0},
                "1,25:31\n".repeat(30_001).getBytes(StandardCharsets.UTF_8),
                "\n\n".getBytes(StandardCharsets.UTF_8),
                "Dear all: the results follow later.\n".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("strange")
    void what_is_no_file_of_times_is_refused_in_words(byte[] file) {
        var meet = started("1");

        Upload.file(meet, file, Map.of())
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/unreadable-file"));
    }

    @Test
    void settings_that_mean_nothing_are_refused() {
        var meet = started("1");

        Upload.file(meet, "1,25:31\n", Map.of("zone", "Mars/Olympus"))
                .then()
                .statusCode(400)
                .body("field", equalTo("zone"));
        Upload.file(meet, "1,25:31\n", Map.of("point", "SPLIT"))
                .then()
                .statusCode(400)
                .body("field", equalTo("split"));
    }

    @Test
    void the_list_and_the_report_of_files_come_in_pages() {
        var meet = started("1");
        var table = "bib,elapsed\n"
                + IntStream.rangeClosed(1, 60)
                        .mapToObj(i -> "1,25:" + i % 6 + i % 10 + "\n")
                        .collect(Collectors.joining());
        var id = Upload.file(meet, table, Map.of("name", "finish.csv"))
                .then()
                .extract()
                .<String>path("id");

        meet.asOfficial()
                .get("/races/{race}/crossing-imports", meet.race)
                .then()
                .body("total", equalTo(1))
                .body("items[0].name", equalTo("finish.csv"))
                .body("items[0].confirmedAt", nullValue());
        meet.asOfficial()
                .queryParams("page", 1, "size", 50)
                .get("/races/{race}/crossing-imports/{import}", meet.race, id)
                .then()
                .body("lines.items.size()", equalTo(10))
                .body("lines.items[0].line", equalTo(52));
    }

    @Test
    void what_was_sent_is_kept_byte_for_byte_and_nobody_can_change_it() throws SQLException {
        var meet = started("1");
        Upload.file(meet, "bib,elapsed\r\n1,25:31\r\nbent\r\n").then().statusCode(201);

        try (var connection = database.getConnection();
                var kept = connection.prepareStatement("select content from crossing_import where race_id = ?");
                var change = connection.prepareStatement("delete from crossing_import where race_id = ?")) {
            kept.setObject(1, meet.race);
            change.setObject(1, meet.race);
            var rows = kept.executeQuery();
            rows.next();

            assertEquals("bib,elapsed\r\n1,25:31\r\nbent\r\n", new String(rows.getBytes(1), StandardCharsets.UTF_8));
            assertThrows(SQLException.class, change::executeUpdate);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cupar_5-2025", "midweek-2025/balmullo-2025"})
    void a_real_file_of_times_gives_the_order_of_its_club_and_equal_times_too(String name) throws IOException {
        var folder = Path.of(System.getProperty("shared.data", "no-data"), "races", name);
        assumeTrue(Files.isDirectory(folder), "The real races are not on this machine: " + folder);
        var bibs = Files.readAllLines(folder.resolve("entries.csv")).stream()
                .skip(1)
                .map(line -> line.split(",")[0])
                .toArray(String[]::new);
        var meet = started(bibs);

        Upload.confirm(meet, Upload.file(meet, Files.readString(folder.resolve("finish_times.csv"))));

        var order = Files.readAllLines(folder.resolve("finish_times.csv")).stream()
                .skip(1)
                .map(line -> line.split(",")[1])
                .toList();
        assertEquals(
                order, finishers(meet).stream().map(line -> line.split(" ")[1]).toList());
    }

    private Meet started(String... bibs) {
        var meet = new Meet(registration).with(bibs);
        meet.start(Meet.GUN);
        return meet;
    }

    /** Place, bib and time. */
    private static List<String> finishers(Meet meet) {
        return meet.results().stream()
                .filter(line -> !line.startsWith("null"))
                .filter(line -> line.split(" ").length == 3)
                .toList();
    }
}
