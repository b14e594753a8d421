package org.backstretch.results;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import org.backstretch.kit.testing.Teller;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
class BoundsTest {
    private Teller registration;
    private Meet meet;

    @BeforeEach
    void open() {
        registration = new Teller();
        meet = new Meet(registration).with("1");
        meet.start(Meet.GUN);
    }

    @AfterEach
    void close() {
        registration.close();
    }

    @Test
    void a_thousand_crossings_go_in_at_once_and_one_more_does_not() {
        var thousand = LongStream.range(0, 1_000)
                .mapToObj(i -> Meet.stamp(i, "1", Meet.GUN.plusSeconds(2_000 + i)))
                .toList();
        var more = LongStream.range(0, 1_001)
                .mapToObj(i -> Meet.stamp(i, "1", Meet.GUN.plusSeconds(2_000 + i)))
                .toList();

        meet.send(more).then().statusCode(400).contentType("application/problem+json");
        meet.send(thousand).then().statusCode(200).body("items.size()", equalTo(1_000));

        assertEquals(List.of("1 1 33:20"), meet.results());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "null",
                "",
                "{\"device\":\"x\",\"bootId\":\"b\",\"crossings\":[]}",
                "{\"bootId\":\"b\",\"crossings\":[]}",
                "{\"device\":\"6a8f4c9e-0000-4000-8000-000000000001\",\"bootId\":\"b\",\"crossings\":[null]}",
                "{\"device\":\"6a8f4c9e-0000-4000-8000-000000000001\",\"bootId\":\"b\",\"crossings\":[{\"sequence\":-1,\"at\":\"2026-11-21T10:25:00Z\"}]}",
                "{\"device\":\"6a8f4c9e-0000-4000-8000-000000000001\",\"bootId\":\"b\",\"crossings\":[{\"sequence\":1,\"at\":\"yesterday\"}]}",
                "{\"device\":\"6a8f4c9e-0000-4000-8000-000000000001\",\"bootId\":\"b\",\"crossings\":[{\"sequence\":1,\"at\":\"2026-11-21T10:25:00Z\",\"bib\":\"\\u0000\"}]}",
                "{\"device\":\"6a8f4c9e-0000-4000-8000-000000000001\",\"bootId\":\"b\",\"crossings\":[{\"sequence\":1,\"at\":\"2026-11-21T10:25:00Z\",\"bib\":\"\\ud800\"}]}",
                "{\"device\":\"6a8f4c9e-0000-4000-8000-000000000001\",\"bootId\":\"b\",\"crossings\":[{\"sequence\":1,\"at\":\"2026-11-21T10:25:00Z\",\"point\":\"MOON\"}]}"
            })
    void what_is_no_batch_is_a_problem_and_no_stack_trace(String body) {
        var sent = meet.asOfficial().body(body).post("/races/{race}/crossings", meet.race);

        sent.then().statusCode(400).contentType("application/problem+json").body("title", notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01T00:00:00Z", "+999999999-01-01T00:00:00Z", "2200-01-01T00:00:00Z"})
    void an_impossible_clock_refuses_its_crossing_and_no_other(String at) {
        var impossible = Map.<String, Object>of("sequence", 7, "at", at, "bib", "1");

        var sent = meet.send(List.of(impossible, meet.stamp("1", "PT25M")));

        sent.then()
                .statusCode(200)
                .body("items[0].status", equalTo("REFUSED"))
                .body("items[1].status", equalTo("ACCEPTED"));
    }

    @Test
    void a_bib_that_cannot_be_one_is_kept_all_the_same() {
        var stamp = Map.<String, Object>of(
                "sequence", 7, "at", Meet.GUN.plusSeconds(9).toString(), "bib", " ?? ");

        meet.send(List.of(stamp)).then().statusCode(200).body("items[0].state", equalTo("UNKNOWN_BIB"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/races/nothing/results",
                "/races/6a8f4c9e-0000-4000-8000-000000000001/results",
                "/races/6a8f4c9e-0000-4000-8000-000000000001/results/versions/x",
                "/nowhere"
            })
    void an_address_of_nothing_is_a_problem(String path) {
        Meet.anybody().get(path).then().statusCode(404).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"size=501", "page=-1", "direction=SIDEWAYS", "club=x", "search=%00"})
    void a_list_is_asked_for_within_its_bounds(String query) {
        var answer = Meet.anybody().urlEncodingEnabled(false).get("/races/" + meet.race + "/results?" + query);

        assertEquals(true, List.of(400, 404).contains(answer.statusCode()), answer.asString());
        answer.then().contentType("application/problem+json");
    }

    @Test
    void a_body_that_is_too_large_is_refused() {
        var huge = "{\"bootId\": \"" + "x".repeat(1_100_000) + "\"}";

        var sent = meet.asOfficial().body(huge).post("/races/{race}/crossings", UUID.randomUUID());

        assertEquals(413, sent.statusCode());
    }
}
