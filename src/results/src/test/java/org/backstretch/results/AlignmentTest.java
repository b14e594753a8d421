package org.backstretch.results;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.backstretch.kit.testing.Parallel;
import org.backstretch.kit.testing.Teller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AlignmentTest {
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
    void times_and_bibs_meet_in_their_order() {
        var line = new TwoStreams(registration, "1", "2", "3");
        line.tapper.taps(1_500, 1_510, 1_520);
        line.reader.reads("3", "1", "2");

        line.apply().then().statusCode(200);

        assertEquals(List.of("1 3 25:00", "2 1 25:10", "3 2 25:20"), line.meet.results());
    }

    @Test
    void the_streams_are_told_by_device_and_times_that_came_with_a_bib_are_in_none() {
        var line = new TwoStreams(registration, "1", "2", "3");
        line.tapper.taps(1_500, 1_510);
        line.meet.tap("3", "PT26M");
        line.reader.reads("3", "1", "2");

        var streams = line.meet.asOfficial().get("/races/{race}/streams", line.meet.race);

        streams.then()
                .statusCode(200)
                .body("times.size()", equalTo(1))
                .body("times[0].device", equalTo(line.tapper.device.toString()))
                .body("times[0].count", equalTo(2))
                .body("times[0].aligned", equalTo(false))
                .body("bibs[0].device", equalTo(line.reader.device.toString()))
                .body("bibs[0].count", equalTo(3));
    }

    @Test
    void one_insert_and_one_removal_put_120_names_right_and_undo_is_exact() {
        var runners = IntStream.rangeClosed(1, 119).mapToObj(String::valueOf).toList();
        var line = new TwoStreams(registration, runners.toArray(String[]::new));
        var taps = line.tapper.taps(IntStream.range(0, 120)
                .mapToDouble(tap -> tap <= 59 ? 1_500 + tap * 2 : 1_500 + (tap - 1) * 2 + (tap == 60 ? 0.4 : 0))
                .toArray());
        var read = line.reader.reads(
                runners.stream().filter(bib -> !bib.equals("30")).toArray(String[]::new));
        var bib31 = read.jsonPath().getString("items[29].readingId");
        var before = line.everything();
        line.look().then().body("doubt", containsString("2 times more than bibs"));

        var edits = List.<Map<String, Object>>of(
                Map.of("kind", "INSERT", "side", "BIBS", "at", bib31, "bib", "30"),
                Map.of("kind", "REMOVE", "side", "TIMES", "at", taps.get(60)));
        line.apply(edits).then().statusCode(200).body("doubt", nullValue()).body("counts.amber", equalTo(0));

        assertEquals(
                runners.stream()
                        .map(bib -> bib + " " + bib + " " + time(1_498 + Integer.parseInt(bib) * 2))
                        .toList(),
                line.meet.results());
        line.undo().then().statusCode(200).body("restored", equalTo(120)).body("kept", equalTo(0));
        assertEquals(before, line.everything());
    }

    private static String time(int seconds) {
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    @Test
    void a_preview_names_everybody_who_would_move_and_changes_nothing() {
        var line = new TwoStreams(registration, "1", "2", "3");
        line.tapper.taps(1_500, 1_510, 1_520);
        var second = line.reader.reads("1", "2").jsonPath().getString("items[1].readingId");
        line.apply();
        var before = line.everything();

        var preview = line.preview(List.of(Map.of("kind", "INSERT", "side", "BIBS", "at", second)));

        preview.then()
                .statusCode(200)
                .body("moves.size()", equalTo(1))
                .body("moves[0].bib", equalTo("2"))
                .body("moves[0].name", equalTo("Runner 2"))
                .body("moves[0].from", equalTo(Tapper.at(1_510).toString()))
                .body("moves[0].to", equalTo(Tapper.at(1_520).toString()))
                .body("lastMoves.size()", equalTo(1))
                .body("rows[1].doubts", equalTo(List.of("NO_BIB")))
                .body("rows[1].time.now", equalTo("2"));
        assertEquals(before, line.everything());
    }

    @Test
    void each_alignment_is_undone_to_the_one_before_it() {
        var line = new TwoStreams(registration, "1", "2", "3");
        var taps = line.tapper.taps(1_500, 1_510, 1_520);
        line.reader.reads("1", "2");
        line.apply();
        var first = line.everything();
        line.apply(List.of(Map.of("kind", "REMOVE", "side", "TIMES", "at", taps.get(0))));
        assertEquals(List.of("1 1 25:10", "2 2 25:20"), line.meet.results());

        line.undo();

        assertEquals(first, line.everything());
        line.look().then().body("edits", equalTo(List.of())).body("moves", equalTo(List.of()));
        line.undo().then().statusCode(200);
        line.undo().then().statusCode(409).body("type", equalTo("/problems/nothing-aligned"));
    }

    @Test
    void what_an_official_gave_a_tap_outranks_the_alignment_and_is_shown() {
        var line = new TwoStreams(registration, "1", "2", "3");
        var taps = line.tapper.taps(1_500, 1_510);
        line.reader.reads("1", "2");
        line.assign(taps.get(0), "3");

        line.apply()
                .then()
                .body("rows[0].bib", equalTo("3"))
                .body("rows[0].time.ownBib", equalTo("3"))
                .body("rows[0].doubts", equalTo(List.of("OTHER_BIB")));

        assertEquals(List.of("1 3 25:00", "2 2 25:10"), line.meet.results());
    }

    @Test
    void an_undo_leaves_what_an_official_said_since() {
        var line = new TwoStreams(registration, "1", "2", "3");
        var taps = line.tapper.taps(1_500, 1_510);
        line.reader.reads("1", "2");
        line.apply();
        line.assign(taps.get(0), "3");

        line.undo().then().body("restored", equalTo(1)).body("kept", equalTo(1));

        assertEquals(List.of("1 3 25:00"), line.finished());
    }

    @Test
    void what_arrives_after_the_preview_at_the_end_waits_for_the_next_one() {
        var line = new TwoStreams(registration, "1", "2", "3");
        line.tapper.taps(1_500, 1_510);
        line.reader.reads("1", "2", "3");
        var seen = line.look().jsonPath().getString("revision");
        line.tapper.taps(1_520);

        line.apply(List.of(), seen).then().statusCode(200).body("moves.bib", equalTo(List.of("3")));

        assertEquals(List.of("1 1 25:00", "2 2 25:10"), line.finished());
    }

    @Test
    void what_falls_in_between_after_the_preview_has_to_be_looked_at_first() {
        var line = new TwoStreams(registration, "1", "2", "3");
        line.tapper.taps(1_500, 1_510);
        line.reader.reads("1", "2", "3");
        var seen = line.look().jsonPath().getString("revision");
        line.tapper.taps(1_505);

        line.apply(List.of(), seen)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/alignment-changed"));

        assertEquals(List.of(), line.finished());
    }

    @Test
    void of_two_officials_who_apply_at_once_one_is_told_to_look_again() {
        var line = new TwoStreams(registration, "1", "2");
        line.tapper.taps(1_500, 1_510);
        line.reader.reads("1", "2");
        var seen = line.look().jsonPath().getString("revision");

        var answers = Parallel.ask(2, i -> line.apply(List.of(), seen).statusCode());

        assertEquals(List.of(200, 409), answers.stream().sorted().toList());
    }

    @Test
    void an_undo_that_names_another_alignment_is_refused() {
        var line = new TwoStreams(registration, "1");
        line.tapper.taps(1_500);
        line.reader.reads("1");
        line.apply();

        var undone =
                line.meet.asOfficial().queryParam("number", 7).delete("/races/{race}/alignments/last", line.meet.race);

        undone.then().statusCode(409).body("type", equalTo("/problems/alignment-changed"));
    }

    @Test
    void a_digit_that_could_not_be_read_is_kept_until_somebody_says_what_it_is() {
        var line = new TwoStreams(registration, "107", "2");
        line.tapper.taps(1_500, 1_510);
        var unread = line.reader.reads("1*7", "2").jsonPath().getString("items[0].readingId");
        line.apply()
                .then()
                .body("rows[0].doubts", equalTo(List.of("UNREADABLE_BIB")))
                .body("rows[0].suggestions.bib", equalTo(List.of("107")));
        assertEquals(List.of("1 2 25:10"), line.finished());

        line.apply(List.of(Map.of("kind", "BIB", "side", "BIBS", "at", unread, "bib", "0107")));

        assertEquals(List.of("1 107 25:00", "2 2 25:10"), line.meet.results());
        line.look().then().body("rows[0].read.text", equalTo("1*7")).body("rows[0].bib", equalTo("107"));
    }

    @Test
    void a_tap_set_aside_waits_for_nobody_and_comes_back_with_the_edit_taken_away() {
        var line = new TwoStreams(registration, "1", "2");
        var taps = line.tapper.taps(1_500, 1_500.4, 1_510);
        line.reader.reads("1", "2");
        line.apply(List.of(Map.of("kind", "REMOVE", "side", "TIMES", "at", taps.get(1))));
        assertEquals("DISMISSED", line.state(taps.get(1)));

        line.apply(List.of());

        assertEquals("USED", line.state(taps.get(1)));
        assertEquals("WAITING_FOR_BIB", line.state(taps.get(2)));
    }

    @Test
    void a_tap_that_an_official_dismissed_takes_no_place() {
        var line = new TwoStreams(registration, "1", "2");
        var taps = line.tapper.taps(1_500, 1_500.4, 1_510);
        line.reader.reads("1", "2");
        line.meet
                .asOfficial()
                .body(Map.of("reason", "Tapped twice"))
                .put("/crossings/{crossing}/dismissal", taps.get(1))
                .then()
                .statusCode(200);

        line.apply();

        assertEquals(List.of("1 1 25:00", "2 2 25:10"), line.meet.results());
    }

    @Test
    void a_reading_that_was_corrected_stands_in_the_place_of_the_first() {
        var line = new TwoStreams(registration, "47", "74", "2");
        line.tapper.taps(1_500, 1_510);
        line.reader.reads("74", "2");
        line.reader.takesBack(1, "47");

        line.apply();

        assertEquals(List.of("1 47 25:00", "2 2 25:10"), line.finished());
    }

    @Test
    void somebody_who_is_read_twice_keeps_the_first_time() {
        var line = new TwoStreams(registration, "1", "2");
        line.tapper.taps(1_500, 1_510, 1_520);
        line.reader.reads("1", "2", "1");

        line.apply().then().body("rows[2].doubts", hasItem("TWICE"));

        assertEquals(List.of("1 1 25:00", "2 2 25:10"), line.meet.results());
    }

    @Test
    void an_edit_of_something_that_is_not_there_is_refused() {
        var line = new TwoStreams(registration, "1");
        line.tapper.taps(1_500);
        line.reader.reads("1");

        line.preview(List.of(Map.of("kind", "REMOVE", "side", "TIMES", "at", UUID.randomUUID())))
                .then()
                .statusCode(400)
                .body("field", equalTo("edits"));
    }

    @Test
    void more_edits_than_anybody_can_look_at_are_refused() {
        var line = new TwoStreams(registration, "1");
        var tap = line.tapper.taps(1_500).getFirst();
        line.reader.reads("1");

        line.preview(Collections.nCopies(501, Map.of("kind", "REMOVE", "side", "TIMES", "at", tap)))
                .then()
                .statusCode(400);
    }

    @Test
    void an_application_is_written_down() {
        var line = new TwoStreams(registration, "1");
        line.tapper.taps(1_500);
        line.reader.reads("1");
        line.apply();
        line.undo();

        var audit = line.meet.asOfficial().get("/races/{race}/audit", line.meet.race);

        audit.then().body("items.findAll { it.act == 'alignment' }.size()", equalTo(2));
    }

    @Test
    void a_race_of_300_is_aligned_in_the_blink_of_an_eye() {
        var bibs = IntStream.rangeClosed(1, 300).mapToObj(String::valueOf).toArray(String[]::new);
        var line = new TwoStreams(registration, bibs);
        line.tapper.taps(IntStream.range(0, 300).mapToDouble(tap -> 1_500 + tap).toArray());
        line.reader.reads(bibs);
        var seen = JsonPath.from(line.look().asString()).getString("revision");
        long from = System.nanoTime();

        line.apply(List.of(), seen).then().statusCode(200);

        long millis = (System.nanoTime() - from) / 1_000_000;
        System.out.println("300 times aligned and derived in " + millis + " ms");
        assertEquals(300, line.finished().size());
        assertTrue(millis < 5_000, millis + " ms");
    }
}
