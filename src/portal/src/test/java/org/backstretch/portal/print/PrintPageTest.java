package org.backstretch.portal.print;

import static org.backstretch.portal.print.PrintedRace.RESULTS;
import static org.backstretch.portal.print.PrintedRace.finisher;
import static org.backstretch.portal.print.PrintedRace.unplaced;
import static org.backstretch.portal.testing.Session.browser;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.backstretch.portal.testing.PortalTest;
import org.backstretch.portal.testing.Surroundings;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists for the notice board, read back by another reader. */
@PortalTest
class PrintPageTest {
    private static final String TIMED =
            "\"direction\":\"BACKWARD\",\"mark\":\"31:04\",\"millis\":1863900,\"gapMillis\":0,\"category\":\"F35\"";
    private static final String HEADS = "Place Bib Name Club Category Mark Gap";

    @SuppressWarnings("NullAway.Init")
    Surroundings surroundings;

    private PrintedRace race;

    @BeforeEach
    void a_race_with_two_versions() {
        race = PrintedRace.in(surroundings);
        race.versions("\"status\":\"PROVISIONAL\"", "\"status\":\"OFFICIAL\"");
        var rows = List.of(
                finisher(1, "12", "Ada Reyes", TIMED + ",\"clubName\":\"RC Isar\""),
                finisher(
                        2,
                        "7",
                        "Mei Thorn",
                        "\"direction\":\"BACKWARD\",\"mark\":\"31:09\",\"millis\":1868900,\"gapMillis\":5000,\"reason\":\"10 s for IRR-3\""),
                unplaced("31", "Runa Falk", "\"outcome\":\"DID_NOT_FINISH\""),
                unplaced(
                        "32",
                        "Bo Lind",
                        "\"outcome\":\"DISQUALIFIED\",\"rule\":\"IRR-2\",\"reason\":\"Turned round twice\""),
                unplaced("33", "Kim Silva", "\"outcome\":\"DID_NOT_START\""),
                finisher(1, "99", "Vera Vor", TIMED.replace("BACKWARD", "FORWARD")));
        race.rows(1, rows);
        race.rows(2, rows);
    }

    private static byte[] printed(String version) {
        return browser()
                .get(RESULTS + "/" + version + ".pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();
    }

    private static Read read(String version) {
        return Read.of(printed(version));
    }

    @Test
    void the_head_says_what_was_run_where_when_and_under_which_rules() {
        var read = read("2");

        var head = read.pages().getFirst();
        assertTrue(head.contains("Sommerrennen Groß Łódź"), head);
        assertTrue(head.contains("Augsburg (DE) · Sat 20 Jun 2026 · backward and forward"), head);
        assertTrue(head.contains("5 km (road) · rule set IRR-2016"), head);
        assertTrue(head.contains("OFFICIAL"), head);
        assertTrue(head.contains("Version 2 · printed Sat 20 Jun 2026, 14:02"), head);
        assertTrue(head.contains("https://race.example" + RESULTS + "?version=2"), head);
        assertTrue(head.contains("page 1 of 1"), head);
        assertEquals(595, read.width());
        assertEquals(842, read.height());
    }

    @Test
    void each_direction_has_its_rows_in_order_with_marks_and_gaps() {
        var lines = read("2").lines();

        var rows = List.of(
                "Backward",
                HEADS,
                "1 12 Ada Reyes RC Isar F35 31:04",
                "2 7 Mei Thorn 31:09 +0:05",
                "10 s for IRR-3",
                "Did not finish",
                "DNF 31 Runa Falk",
                "Disqualified",
                "DQ 32 Bo Lind IRR-2: Turned round",
                "twice",
                "Did not start",
                "DNS 33 Kim Silva",
                "Forward",
                HEADS,
                "1 99 Vera Vor F35 31:04");
        var from = lines.indexOf("Backward");
        assertEquals(rows, lines.subList(from, from + rows.size()), () -> String.join("\n", lines));
    }

    @Test
    void what_each_section_took_stands_below_the_name() {
        var sections = """
                ,"legs":[{"number":1,"mark":"7:00","direction":"BACKWARD"},{"number":2,"direction":"FORWARD"}]""";
        race.rows(2, List.of(finisher(1, "12", "Ada Reyes", TIMED + sections)));

        assertTrue(
                read("2").text().contains("backward 7:00 · forward –"),
                read("2").text());
    }

    @Test
    void a_provisional_list_says_until_when_protests_are_taken() {
        race.versions("\"status\":\"PROVISIONAL\"");

        var text = read("latest").text();

        assertTrue(text.contains("PROVISIONAL – protests until 14:30"), text);
    }

    @Test
    void an_older_version_says_which_one_replaced_it_and_a_correction_why() {
        race.versions("\"status\":\"OFFICIAL\"", "\"status\":\"CORRECTED\",\"note\":\"Bib 47 was timed as 74\"");

        assertTrue(read("1").text().contains("An older version: version 2 has replaced it."));
        var corrected = read("latest").text();
        assertTrue(corrected.contains("CORRECTED, version 2"), corrected);
        assertTrue(corrected.contains("Bib 47 was timed as 74"), corrected);
    }

    @ParameterizedTest
    @CsvSource({"1,0", "44,0", "500,0", "501,0", "2000,0", "1001,1", "1001,2", "1001,3", "1001,4", "1001,5", "1001,6"})
    void a_long_list_keeps_its_order_and_repeats_its_heads(int runners, int taller) {
        var rows = new ArrayList<String>();
        for (int place = 1; place <= runners; place++) {
            var reason = place <= taller ? ",\"reason\":\"10 s\"" : "";
            rows.add(finisher(place, Integer.toString(place), "Runner No" + place, TIMED + reason));
        }
        race.rows(2, rows);

        var read = Assertions.assertTimeout(Duration.ofSeconds(20), () -> read("2"));

        var bibs = read.lines().stream()
                .filter(line -> line.matches("\\d+ \\d+ Runner No\\d+ .*F35 31:04"))
                .map(line -> Integer.parseInt(line.split(" ")[1]))
                .toList();
        assertEquals(IntStream.rangeClosed(1, runners).boxed().toList(), bibs);
        for (int page = 0; page < read.pages().size(); page++) {
            var text = read.pages().get(page);
            assertEquals(1, text.lines().filter(HEADS::equals).count(), text);
            assertTrue(
                    text.contains("page " + (page + 1) + " of " + read.pages().size()), text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jürgen Groß",
                "Łukasz Żółć",
                "Íñigo Muñoz",
                "Şule Yılmaz",
                "Đặng Thị Hương",
                "Юлия Ёжикова",
                "Ελένη Ψύλλα"
            })
    void names_in_latin_greek_and_cyrillic_are_embedded(String name) {
        race.rows(2, List.of(finisher(1, "1", name, TIMED)));

        var read = read("2");

        assertTrue(read.text().contains(name), read.text());
        assertEquals(Set.of(), read.notEmbedded());
    }

    @ParameterizedTest
    @ValueSource(strings = {"漢字", "山田太郎", "やまだ", "王小明", "陳大文", "김민준"})
    void other_names_are_text_that_the_reader_s_own_fonts_draw(String name) {
        race.rows(2, List.of(finisher(1, "1", name, TIMED)));

        var read = read("2");

        assertTrue(read.text().contains(name), read.text());
        assertFalse(read.notEmbedded().isEmpty());
    }

    @Test
    void a_name_that_is_read_from_right_to_left_is_written_so() {
        race.rows(2, List.of(finisher(1, "1", "דוד לוי", TIMED)));

        assertTrue(read("2").text().contains("דוד לוי"), read("2").text());
    }

    @Test
    void a_letter_that_no_font_has_is_a_visible_box() {
        race.rows(2, List.of(finisher(1, "1", "Ada 🏃\u200d\ufe0f ก \\u0001Reyes", TIMED)));

        assertTrue(read("2").text().contains("Ada □ □ Reyes"), read("2").text());
    }

    @Test
    void who_is_anonymous_stays_so() {
        race.rows(2, List.of(finisher(1, "1", "Anonymous", TIMED)));

        assertTrue(read("2").text().contains("1 1 Anonymous F35 31:04"));
    }

    @Test
    void the_same_list_is_the_same_to_the_byte() {
        var list = printed("2");

        assertArrayEquals(list, printed("2"));
        assertEquals(Instant.parse("2026-06-20T12:02:00Z"), Read.of(list).created());
    }

    @Test
    void a_rehearsal_says_so() {
        race.may(true, true);

        assertTrue(read("2").text().contains("REHEARSAL: nobody ran this race."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "0", "99999999999999999999"})
    void a_version_that_was_never_printed_says_so(String version) {
        browser()
                .get(RESULTS + "/" + version + ".pdf")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("There is no version " + version + " of the results of 5 km."));
    }

    @Test
    void before_the_first_list_there_is_nothing_to_print() {
        race.versions();

        browser()
                .get(RESULTS + "/latest.pdf")
                .then()
                .statusCode(404)
                .body(containsString("No results of 5 km have been published yet."));
    }

    @Test
    void more_at_once_than_can_be_drawn_are_asked_to_come_back() {
        race.slowly(1_500);

        var answers = IntStream.range(0, 6)
                .mapToObj(any -> CompletableFuture.supplyAsync(
                        () -> browser().get(RESULTS + "/2.pdf").statusCode(), Thread::startVirtualThread))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();

        assertEquals(List.of(200, 200, 200, 200, 503, 503), answers);
    }

    @Test
    void strangers_print_nothing_of_a_rehearsal() {
        race.may(false, true);

        browser().get(RESULTS + "/2.pdf").then().statusCode(404);
    }
}
