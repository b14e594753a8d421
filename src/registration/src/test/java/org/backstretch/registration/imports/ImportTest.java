package org.backstretch.registration.imports;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.backstretch.contracts.Topics;
import org.backstretch.kit.testing.Parallel;
import org.backstretch.kit.testing.Told;
import org.backstretch.registration.testing.Asking;
import org.backstretch.registration.testing.Meet;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class ImportTest {
    private static final String THREE = """
            bib,given_name,family_name,sex,club,category
            1,Jun,Olsen,M,Dundee Hawkhill H,M60
            2,Maja,Sokol,F,Dundee Road Runners,F50
            3,Uma,Castell,F,Dundee Hawkhill H,
            """;

    @Test
    void a_good_file_is_reported_and_enters_nobody_until_it_is_confirmed() {
        var meet = Meet.open();

        var report = read(meet, THREE);

        report.then()
                .statusCode(201)
                .body("total", equalTo(3))
                .body("good", equalTo(3))
                .body("bad", equalTo(0))
                .body("columns.field", contains("bib", "given_name", "family_name", "sex", "club", "category"))
                .body("rows[0].name", equalTo("Jun Olsen"))
                .body("imported", nullValue());
        startList(meet).then().body("total", equalTo(0));
        confirm(meet, report).then().statusCode(200).body("imported", equalTo(3));
        startList(meet)
                .then()
                .body("items.bib", contains("1", "2", "3"))
                .body("items.category", contains("M60", "F50", null));
    }

    @Test
    void teams_of_a_relay_come_with_a_column_for_each_leg() {
        var meet = Meet.open(Map.of("discipline", "OTHER", "legs", List.of(Map.of(), Map.of())));

        var report = read(meet, """
                bib,name,leg_1,leg_2
                7,Fife Ladies,Ada Reyes,Bea & Cleo
                8,Others,,Dana Holm
                """);
        var narrow = read(meet, "bib,name,leg_1\n9,Third,Eva\n");

        report.then()
                .statusCode(201)
                .body("good", equalTo(2))
                .body("columns.field", contains("bib", "name", "leg_runners", "leg_runners"));
        confirm(meet, report).then().statusCode(200).body("imported", equalTo(2));
        meet.organizer()
                .asks()
                .get("/races/" + meet.race() + "/entries")
                .then()
                .body("items.legRunners", contains(List.of("Ada Reyes", "Bea & Cleo"), List.of("", "Dana Holm")))
                .body("items.sex", contains("X", "X"));
        narrow.then().body("rows[0].problems[0].problem", equalTo("this relay has 2 legs"));
    }

    @Test
    void a_confirmation_repeated_enters_nobody_twice() {
        var meet = Meet.open();
        var report = id(read(meet, THREE));

        var answers = Parallel.ask(
                5, i -> confirm(meet, report).then().statusCode(200).extract().<Integer>path("imported"));

        assertEquals(List.of(3, 3, 3, 3, 3), answers);
        startList(meet).then().body("total", equalTo(3));
    }

    @Test
    void a_bad_row_is_named_with_its_line_and_what_may_be_meant_and_nothing_is_entered() {
        var meet = Meet.open();

        var report = read(meet, """
                Startnummer;Name;Gender;DOB;Category;Club
                1;Ada Reyes;W;1990-04-12;;Fife AC
                2;"Sokol, Maja";F;;M6O;Fife A.C.
                1;Jun Olsen;?;31.02.1990;;
                """);

        report.then()
                .statusCode(201)
                .body("good", equalTo(1))
                .body("bad", equalTo(2))
                .body("rows[0].ok", equalTo(true))
                .body("rows[0].problems[0].suggestion", equalTo("F"))
                .body("rows[1].line", equalTo(3))
                .body("rows[1].problems[0].field", equalTo("category"))
                .body("rows[1].problems[0].suggestion", equalTo("M60"))
                .body("rows[2].problems.field", contains("sex", "birth_date"));
        confirm(meet, report)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/import-refused"))
                .body("rows", hasSize(2));
        startList(meet).then().body("total", equalTo(0));
    }

    @Test
    void who_has_left_or_waits_in_another_program_is_left_out_and_said_so() {
        var meet = Meet.open();

        var report = read(meet, """
                name,sex,status
                Ada Reyes,F,Confirmed
                Jun Olsen,M,cancelled
                Mei Thorn,F,waitlist
                """);
        var slip = read(meet, "name,sex,status\nAda Reyes,F,confirmd\n");

        report.then().body("bad", equalTo(0)).body("rows[1].problems[0].blocking", equalTo(false));
        confirm(meet, report).then().statusCode(200).body("imported", equalTo(1));
        slip.then().body("rows[0].problems[0].suggestion", equalTo("confirmed"));
    }

    @Test
    void who_is_in_the_race_already_is_not_entered_once_more() {
        var meet = Meet.open();
        meet.enter(Map.of("givenName", "Ada", "familyName", "Reyes", "birthDate", "1990-04-12"));

        var report = read(meet, """
                name,sex,birth_date
                Ada Reyes,F,1990-04-12
                ada reyes,F,1971-01-01
                """);

        report.then()
                .body("rows[0].ok", equalTo(false))
                .body("rows[0].problems[0].problem", equalTo("entered in this race already"))
                .body("rows[1].ok", equalTo(true))
                .body("rows[1].problems[0].blocking", equalTo(false));
    }

    @Test
    void what_a_column_means_is_said_once_and_remembered_for_the_next_file() {
        var meet = Meet.open();
        var file = "Wer,Sie oder er,Laufgruppe\nAda Reyes,F,Fife AC\n";
        var report = read(meet, file);
        var columns = "/races/" + meet.race() + "/entry-imports/" + report.path("id") + "/columns";

        var said = meet.organizer()
                .says(Map.of(
                        "columns",
                        List.of(
                                Map.of("heading", "Wer", "field", "name"),
                                Map.of("heading", "Sie oder er", "field", "sex"),
                                Map.of("heading", "Laufgruppe", "field", "club"))))
                .put(columns);

        report.then().statusCode(201).body("good", equalTo(0));
        said.then().statusCode(200).body("good", equalTo(1)).body("columns.field", contains("name", "sex", "club"));
        read(meet, file).then().body("good", equalTo(1));
        confirm(meet, report).then().statusCode(200).body("imported", equalTo(1));
        meet.organizer()
                .says(Map.of("columns", List.of(Map.of("heading", "Wer", "field", "nam"))))
                .put("/races/" + meet.race() + "/entry-imports/"
                        + read(meet, file).path("id") + "/columns")
                .then()
                .statusCode(400)
                .body("detail", containsString("Did you mean name?"));
    }

    @Test
    void a_club_spelled_almost_like_another_is_a_hint_and_no_obstacle() {
        var meet = Meet.open();

        var report = read(meet, """
                name,sex,club
                Ada Reyes,F,Strathmore Harriers
                Jun Olsen,M,Strathmore Harrier
                """);

        report.then()
                .body("bad", equalTo(0))
                .body("rows[1].problems[0].suggestion", equalTo("Strathmore Harriers"))
                .body("rows[1].problems[0].blocking", equalTo(false));
    }

    @Test
    void a_spelling_is_said_to_be_a_club_once_and_means_it_from_then_on() {
        var meet = Meet.open();
        var name = "Lomond Milers " + UUID.randomUUID();
        var slip = name.replace("Milers", "Miler");
        var file = "name,sex,club\nAda Reyes,F," + name + "\nJun Olsen,M," + slip + "\n";
        var report = read(meet, file);
        report.then().body("rows[1].problems[0].suggestion", equalTo(name));

        var said = says(meet, report, slip, name);

        said.then().statusCode(200).body("rows[1].problems", empty());
        confirm(meet, report).then().statusCode(200).body("imported", equalTo(2));
        startList(meet).then().body("items.clubName", contains(name, name));
        var other = Meet.open();
        read(other, "name,sex,club\nMei Thorn,F," + slip + "\n").then().body("rows[0].problems", empty());
        other.enter(Map.of("clubName", slip));
        startList(other).then().body("items.clubName", contains(name));
    }

    @Test
    void what_is_a_club_already_stays_that_club() {
        var meet = Meet.open();
        var one = "Teviot Harriers " + UUID.randomUUID();
        var other = "Ettrick Joggers " + UUID.randomUUID();
        meet.enter(Map.of("clubName", other));
        var report = read(meet, "name,sex,club\nAda Reyes,F," + other + "\n");

        says(meet, report, other, one)
                .then()
                .statusCode(400)
                .body("field", equalTo("spelling"))
                .body("detail", containsString("a club of its own"));
        says(meet, report, "Nobody", one).then().statusCode(400).body("detail", containsString("names no club"));
    }

    private static Response says(Meet meet, Response report, String spelling, String club) {
        return meet.organizer()
                .says(Map.of("clubs", List.of(Map.of("spelling", spelling, "club", club))))
                .put("/races/" + meet.race() + "/entry-imports/" + report.path("id") + "/clubs");
    }

    @Test
    void a_bib_given_away_meanwhile_refuses_the_whole_file() {
        var meet = Meet.open();
        var report = read(meet, THREE);
        meet.enter(Map.of("bib", "2"));

        var confirmation = confirm(meet, report);

        confirmation
                .then()
                .statusCode(409)
                .body("rows[0].line", equalTo(3))
                .body("rows[0].problems[0].field", equalTo("bib"));
        startList(meet).then().body("total", equalTo(1));
    }

    @Test
    void rows_beyond_the_capacity_are_bad() {
        var meet = Meet.open(Map.of("capacity", 2));

        var report = read(meet, THREE);

        report.then()
                .body("good", equalTo(2))
                .body("rows[2].problems[0].field", equalTo("row"))
                .body("tooMany", startsWith("Backward Mile has 2 places left, and 3 rows want one. Take 1 out"));
        meet.organizer()
                .asks()
                .get("/races/" + meet.race() + "/entry-imports/" + report.path("id"))
                .then()
                .body("tooMany", containsString("2 places left"));
        confirm(meet, report).then().statusCode(409).body("detail", startsWith("Backward Mile has 2 places left"));
    }

    @Test
    void any_usual_encoding_and_separator_is_read() {
        var meet = Meet.open();
        var text = "Vorname\tNachname\tGeschlecht\nJürgen\tMüller\tM\n";

        for (var charset : new String[] {"UTF-8", "UTF-16", "UTF-16LE", "ISO-8859-1"}) {
            var report = read(meet, text.getBytes(Charset.forName(charset)));

            report.then().body("bad", equalTo(0)).body("rows[0].name", equalTo("Jürgen Müller"));
        }
        read(meet, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)).then().body("bad", equalTo(0));
    }

    @Test
    void what_is_no_table_is_refused_with_a_reason() {
        var meet = Meet.open();

        read(meet, "").then().statusCode(400);
        read(meet, "hello\nworld\n").then().statusCode(400).body("type", equalTo("/problems/unreadable-file"));
    }

    @Test
    void a_thousand_rows_are_entered_in_less_than_two_seconds() {
        // The first runs cold, and this machine may be busy: the best of three tells what the service needs.
        var best = IntStream.range(0, 3)
                .mapToLong(i -> millisToConfirm(Meet.open()))
                .min()
                .orElseThrow();

        assertTrue(best < 2_000, "took " + best + " ms");
    }

    @Test
    void every_imported_entry_is_told() {
        var meet = Meet.open();

        millisToConfirm(meet);

        await().atMost(Duration.ofSeconds(20)).until(() -> told(meet) == 1000);
    }

    private static long millisToConfirm(Meet meet) {
        var rows = IntStream.rangeClosed(1, 1000)
                .mapToObj(i -> i + ",Given" + i + ",Family" + i + "," + (i % 2 == 0 ? "F" : "M") + ",Club " + i % 40)
                .collect(Collectors.joining("\n", "bib,first name,surname,gender,team\n", "\n"));
        var report = read(meet, rows);
        var started = System.nanoTime();
        confirm(meet, report).then().statusCode(200).body("imported", equalTo(1000));
        return Duration.ofNanos(System.nanoTime() - started).toMillis();
    }

    private static long told(Meet meet) {
        return Told.records(Topics.ENTRIES).stream()
                .filter(record -> new String(record.value(), StandardCharsets.UTF_8)
                        .contains(meet.race().toString()))
                .count();
    }

    private static Response read(Meet meet, String file) {
        return read(meet, file.getBytes(StandardCharsets.UTF_8));
    }

    private static Response read(Meet meet, byte[] file) {
        return meet.organizer()
                .asks()
                .contentType("text/csv")
                .body(file)
                .post("/races/" + meet.race() + "/entry-imports");
    }

    private static Response confirm(Meet meet, Response report) {
        return confirm(meet, id(report));
    }

    private static Response confirm(Meet meet, UUID report) {
        return meet.organizer().asks().put("/races/" + meet.race() + "/entry-imports/" + report + "/confirmation");
    }

    private static UUID id(Response report) {
        return UUID.fromString(report.path("id"));
    }

    private static Response startList(Meet meet) {
        return Asking.nobody().get("/races/" + meet.race() + "/start-list");
    }
}
