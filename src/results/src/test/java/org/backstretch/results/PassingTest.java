package org.backstretch.results;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import org.backstretch.kit.testing.Teller;
import org.backstretch.results.format.Scribe;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PassingTest {
    private static final LocalDateTime GUN = LocalDateTime.parse("2026-11-21T10:00:00");

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
    void a_reader_pushes_by_a_device_code_and_is_answered_line_by_line() {
        var meet = started("1", "2");
        var lines = Scribe.raceResult(1, "1", GUN.plusSeconds(1_531)) + "\n" + "half;a;line\n"
                + Scribe.raceResult(3, "2", GUN.plusSeconds(1_540));

        var pushed = Upload.push(meet, device(meet), lines);

        pushed.then()
                .statusCode(200)
                .body("items[0].status", equalTo("ACCEPTED"))
                .body("items[0].state", equalTo("USED"))
                .body("items[0].name", equalTo("Runner 1"))
                .body("items[0].crossingId", notNullValue())
                .body("items[1].status", equalTo("REFUSED"))
                .body("items[1].line", equalTo(2))
                .body("items[1].problem", containsString("7 to 20 fields"))
                .body("items[2].status", equalTo("ACCEPTED"));
    }

    @Test
    void the_same_read_pushed_twice_and_sent_as_a_file_too_counts_once() {
        var meet = started("1");
        var line = Scribe.raceResult(1, "1", GUN.plusSeconds(1_531));

        Upload.push(meet, device(meet), line).then().body("items[0].status", equalTo("ACCEPTED"));
        Upload.push(meet, device(meet), line).then().body("items[0].status", equalTo("REPEATED"));
        var file = Upload.file(meet, line + "\n");

        file.then().body("counts.KNOWN", equalTo(1));
        meet.asOfficial().get("/races/{race}/crossings", meet.race).then().body("total", equalTo(1));
    }

    @Test
    void a_json_record_is_posted_as_the_system_posts_it() {
        var meet = started("1", "2");
        var one = Scribe.raceResultRecord(1, "A", GUN.plusSeconds(1_531), "2026-11-21T10:25:33Z");
        var two = Scribe.raceResultRecord(2, "B", GUN.plusSeconds(1_540), "2026-11-21T10:25:41Z");

        var single = device(meet).body(one).post("/races/{race}/passings", meet.race);
        var list = device(meet).body("[" + one + "," + two + "]").post("/races/{race}/passings", meet.race);

        single.then().statusCode(200).body("items[0].state", equalTo("USED"));
        list.then().statusCode(200).body("items.size()", equalTo(2));
        assertEquals("[1 1 25:31, 2 2 25:40]", meet.results().toString());
    }

    @Test
    void what_happened_after_the_code_had_ended_is_put_aside() {
        var meet = started("1");
        var minted = mint(meet);
        meet.asOfficial().delete("/devices/{device}", minted.get("id")).then().statusCode(204);
        var late = LocalDateTime.parse("2099-11-21T10:25:31");

        var pushed = Upload.push(meet, by(minted), Scribe.raceResult(1, "1", late) + "\n");

        pushed.then().statusCode(202).body("items[0].state", equalTo("QUARANTINED"));
    }

    @Test
    void what_is_no_text_is_refused_as_a_whole() {
        var meet = started("1");

        Upload.push(meet, device(meet), "\u0000\u0001\u0002")
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/unreadable-file"));
    }

    @Test
    void a_split_is_pushed_with_its_code() {
        var meet = started("1");

        var pushed = Upload.bytes(device(meet))
                .queryParam("point", "SPLIT")
                .queryParam("split", "K2")
                .body(Scribe.raceResult(1, "1", GUN.plusSeconds(700)).getBytes(StandardCharsets.UTF_8))
                .post("/races/{race}/passings", meet.race);

        pushed.then().statusCode(200).body("items[0].status", equalTo("ACCEPTED"));
        assertEquals("[]", meet.results().toString());
    }

    private Meet started(String... bibs) {
        var meet = new Meet(registration).with(bibs);
        meet.start(Meet.GUN);
        return meet;
    }

    private static Map<String, String> mint(Meet meet) {
        return meet.asOfficial()
                .body(Map.of("name", "Mat", "kind", "TIMING"))
                .post("/events/{event}/devices", meet.event)
                .jsonPath()
                .getMap("");
    }

    private static RequestSpecification device(Meet meet) {
        return by(mint(meet));
    }

    private static RequestSpecification by(Map<String, String> minted) {
        return Meet.anybody().contentType(ContentType.JSON).header("Authorization", "Device " + minted.get("code"));
    }
}
