package org.backstretch.results;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.backstretch.kit.testing.Parallel;
import org.backstretch.kit.testing.Teller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BibSequenceTest {
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
    void each_reading_is_answered_with_the_runner_it_names() {
        var reader = new Reader(new Meet(registration).with("1", "2"));

        var sent = reader.reads("002", "1", "77", "1*7", "");

        sent.then()
                .statusCode(200)
                .body(
                        "items.status",
                        equalTo(IntStream.range(0, 5).mapToObj(i -> "ACCEPTED").toList()))
                .body("items[0].bib", equalTo("2"))
                .body("items[0].name", equalTo("Runner 2"))
                .body("items[1].name", equalTo("Runner 1"))
                .body("items[2].name", nullValue())
                .body("items[3].bib", equalTo("1*7"))
                .body("items[4].bib", nullValue());
    }

    @Test
    void what_is_sent_again_counts_once_and_another_reading_under_its_sequence_is_refused() {
        var reader = new Reader(new Meet(registration).with("1", "2"));
        var first = reader.reads("1");

        var again = reader.send(
                List.of(Reader.reading(1, "1", null), Reader.reading(1, "2", null), Reader.reading(2, "2", null)));

        again.then()
                .statusCode(200)
                .body("items.status", equalTo(List.of("REPEATED", "REFUSED", "ACCEPTED")))
                .body("items[0].readingId", equalTo(first.jsonPath().getString("items[0].readingId")))
                .body("items[1].problem", containsString("sequence"));
    }

    @Test
    void the_same_upload_in_parallel_is_kept_once() {
        var reader = new Reader(new Meet(registration).with("1", "2", "3"));
        var readings = reader.readings("1", "2", "3");

        var answers = Parallel.ask(8, i -> reader.send(readings).jsonPath().<String>getList("items.readingId"));

        assertEquals(1, answers.stream().distinct().count());
    }

    @Test
    void only_an_earlier_reading_can_be_taken_back() {
        var reader = new Reader(new Meet(registration).with("1"));
        reader.reads("1");

        var sent = reader.send(List.of(Reader.reading(2, null, 1L), Reader.reading(3, null, 4L)));

        sent.then().statusCode(200).body("items.status", equalTo(List.of("ACCEPTED", "REFUSED")));
    }

    @Test
    void what_was_read_is_never_changed() throws SQLException {
        new Reader(new Meet(registration).with("1")).reads("1");

        try (var connection = database.getConnection();
                var change = connection.createStatement()) {
            assertThrows(SQLException.class, () -> change.execute("update bib_reading set bib = '2'"));
            assertThrows(SQLException.class, () -> change.execute("delete from bib_reading"));
        }
    }

    @Test
    void a_device_sends_by_its_code_and_what_it_reads_after_the_code_ended_is_kept_apart() {
        var meet = new Meet(registration).with("1");
        var reader = new Reader(meet);
        var minted = meet.asOfficial()
                .body(Map.of("name", "Finish", "kind", "TIMING"))
                .post("/events/{event}/devices", meet.event)
                .jsonPath();
        meet.asOfficial().delete("/devices/{device}", minted.getString("id"));
        var late = Map.<String, Object>of("sequence", 9, "bib", "1", "at", "2199-01-01T00:00:00Z");

        var before = reader.send(device(minted.getString("code")), reader.readings("1"));
        var after = reader.send(device(minted.getString("code")), List.of(late));

        before.then().statusCode(200).body("items[0].quarantined", equalTo(false));
        after.then().statusCode(202).body("items[0].quarantined", equalTo(true));
    }

    private static RequestSpecification device(String code) {
        return Meet.byCode(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "null",
                "{\"bootId\":\"b\",\"readings\":[]}",
                "{\"device\":\"6a8f4c9e-0000-4000-8000-000000000001\",\"bootId\":\"b\",\"readings\":[null]}",
                "{\"device\":\"6a8f4c9e-0000-4000-8000-000000000001\",\"bootId\":\"b\",\"readings\":[{\"sequence\":-1,\"at\":\"2026-11-21T10:25:00Z\"}]}",
                "{\"device\":\"6a8f4c9e-0000-4000-8000-000000000001\",\"bootId\":\"b\",\"readings\":[{\"sequence\":1}]}",
                "{\"device\":\"6a8f4c9e-0000-4000-8000-000000000001\",\"bootId\":\"b\",\"readings\":[{\"sequence\":1,\"at\":\"2026-11-21T10:25:00Z\",\"bib\":\"\\u0000\"}]}"
            })
    void what_is_no_sequence_is_a_problem_and_no_stack_trace(String body) {
        var meet = new Meet(registration).with("1");

        var sent = meet.asOfficial().body(body).post("/races/{race}/bib-sequences", meet.race);

        sent.then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void an_impossible_clock_refuses_its_reading_and_no_other() {
        var reader = new Reader(new Meet(registration).with("1"));
        var impossible = Map.<String, Object>of("sequence", 7, "at", "+999999999-01-01T00:00:00Z", "bib", "1");

        var sent = reader.send(List.of(impossible, Reader.reading(1, "1", null)));

        sent.then().statusCode(200).body("items.status", equalTo(List.of("REFUSED", "ACCEPTED")));
    }

    @Test
    void a_thousand_readings_go_in_at_once_and_one_more_does_not() {
        var reader = new Reader(new Meet(registration).with("1"));
        var bibs = IntStream.rangeClosed(1, 1_001).mapToObj(String::valueOf).toArray(String[]::new);
        var readings = reader.readings(bibs);

        reader.send(readings).then().statusCode(400);
        reader.send(readings.subList(0, 1_000)).then().statusCode(200).body("items.size()", equalTo(1_000));
    }
}
