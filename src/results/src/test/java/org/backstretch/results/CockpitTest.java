package org.backstretch.results;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.backstretch.kit.testing.Teller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CockpitTest {
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
    void it_says_what_comes_next_from_the_gun_to_the_official_list() {
        var meet = new Meet(registration).with("1", "2");

        cockpit(meet).body("next", equalTo("START")).body("counts.toStart", equalTo(2));
        meet.start(Instant.now());
        cockpit(meet).body("next", equalTo("TIME")).body("counts.out", equalTo(2));
        meet.correctStart(Meet.GUN);
        meet.send(List.of(meet.stamp("1", "PT25M"), meet.stamp("2", "PT26M"), meet.stamp("9", "PT27M")));
        cockpit(meet).body("next", equalTo("DECIDE")).body("counts.waiting", equalTo(1));
        meet.publish(Map.of("status", "OFFICIAL", "acceptDoubts", true)).then().statusCode(200);
        cockpit(meet).body("next", equalTo("DECIDE")).body("counts.finished", equalTo(2));
    }

    @Test
    void before_half_the_field_is_in_a_stroll_is_expected() {
        var meet = started("1", "2", "3");
        meet.tap("1", "PT25M");

        stillOut(meet)
                .then()
                .statusCode(200)
                .body("total", equalTo(2))
                .body("items.bib", contains("2", "3"))
                .body("items.basis", contains("PACE", "PACE"))
                .body("items[0].expectedAt", equalTo(Meet.GUN.plusSeconds(5_000).toString()))
                .body("items.overdue", contains(true, true));
    }

    @Test
    void with_half_the_field_in_its_median_is_expected() {
        var meet = started("1", "2", "3", "4");
        meet.send(List.of(meet.stamp("1", "PT25M"), meet.stamp("2", "PT27M")));

        stillOut(meet)
                .then()
                .body("items.basis", contains("FIELD", "FIELD"))
                .body(
                        "items[0].expectedAt",
                        equalTo(Meet.GUN.plusSeconds(27 * 60).toString()));
    }

    @Test
    void who_was_seen_on_the_course_is_expected_at_the_same_pace() {
        var meet = new Meet(registration).withSplit("HALF").with("1");
        meet.start(Meet.GUN);
        meet.send(List.of(Map.of(
                "sequence",
                1,
                "at",
                Meet.GUN.plusSeconds(900).toString(),
                "monotonicMillis",
                1,
                "point",
                "SPLIT",
                "split",
                "HALF",
                "bib",
                "1")));

        stillOut(meet)
                .then()
                .body("items.basis", contains("SPLIT"))
                .body("items.lastPoint", contains("HALF"))
                .body("items[0].lastSeenAt", equalTo(Meet.GUN.plusSeconds(900).toString()))
                .body("items[0].expectedAt", equalTo(Meet.GUN.plusSeconds(1_800).toString()));
        cockpit(meet).body("points.point", contains("HALF"));
    }

    @Test
    void the_silence_that_is_too_long_is_a_rule_of_timing() {
        var meet = new Meet(registration).with("1");
        meet.start(Instant.now().minusSeconds(20 * 60));

        cockpit(meet).body("alarms.kind", hasItem("SILENCE"));
        meet.asOfficial().body(Map.of("silenceMinutes", 60)).put("/races/{race}/timing", meet.race);
        cockpit(meet).body("alarms.kind", not(hasItem("SILENCE")));
    }

    @Test
    void who_has_just_started_is_out_and_not_overdue() {
        var meet = new Meet(registration).with("1");
        meet.start(Instant.now());

        stillOut(meet).then().body("items.overdue", contains(false));
        cockpit(meet).body("alarms", empty());
    }

    @Test
    void who_starts_later_is_not_out_yet() {
        var meet = new Meet(registration).with("1", "2");
        meet.start(Instant.now());
        meet.asOfficial()
                .body(Map.of("offsetMillis", 600_000, "reason", "Last to go"))
                .put("/entries/{entry}/start-offset", meet.idOf("2"));

        stillOut(meet).then().body("items.bib", contains("1"));
        cockpit(meet).body("counts.toStart", equalTo(1)).body("next", equalTo("TIME"));
    }

    @Test
    void who_was_read_at_the_start_is_out_since_then_where_that_counts() {
        var meet = started("1", "2");
        meet.asOfficial()
                .body(Map.of("startMode", "READ"))
                .put("/races/{race}/timing", meet.race)
                .then()
                .statusCode(200);
        meet.send(List.of(Map.of(
                "sequence",
                1,
                "at",
                Meet.GUN.plusSeconds(90).toString(),
                "point",
                "START",
                "bib",
                "1",
                "source",
                "CHIP")));

        stillOut(meet)
                .then()
                .body("items.find { it.bib == '1' }.startedAt", equalTo("2026-11-21T10:01:30Z"))
                .body("items.find { it.bib == '2' }.startedAt", equalTo("2026-11-21T10:00:00Z"));
    }

    @Test
    void phones_are_told_who_should_come_next() {
        var meet = new Meet(registration).withSplit("K2").with("1", "2", "3");
        meet.start(Meet.GUN);
        meet.tap("1", "PT25M");
        meet.send(List.of(Map.of(
                "sequence",
                100,
                "at",
                Meet.GUN.plusSeconds(600).toString(),
                "point",
                "SPLIT",
                "split",
                "K2",
                "bib",
                "3")));

        // Half of the 5 km after 10 minutes: the whole after 20; of the other nothing but a stroll is known.
        meet.asOfficial()
                .get("/races/{race}/start-list-for-devices", meet.race)
                .then()
                .statusCode(200)
                .body("find { it.bib == '1' }.expectedAt", nullValue())
                .body("find { it.bib == '3' }.expectedAt", equalTo("2026-11-21T10:20:00Z"))
                .body("find { it.bib == '2' }.expectedAt", equalTo("2026-11-21T11:23:20Z"));
    }

    @Test
    void who_did_not_finish_is_not_out_any_more() {
        var meet = started("1", "2");
        meet.asOfficial().body(Map.of("outcome", "DID_NOT_FINISH")).put("/entries/{entry}/outcome", meet.idOf("1"));

        stillOut(meet).then().body("items.bib", contains("2"));
    }

    @Test
    void silence_and_overdue_runners_are_alarms_until_nobody_is_out() {
        var meet = started("1");

        cockpit(meet)
                .body("alarms.kind", contains("SILENCE", "OVERDUE"))
                .body("alarms.sentence", hasItem(containsString("1 Runner 1 is overdue")));
        meet.tap("1", "PT25M");
        cockpit(meet).body("alarms", empty()).body("next", equalTo("PUBLISH"));
    }

    @Test
    void an_arrival_ends_the_silence() {
        var meet = started("1", "2");
        meet.tap("1", "PT25M");

        cockpit(meet).body("alarms.kind", not(hasItem("SILENCE")));
    }

    @Test
    void arrivals_are_counted_by_minute_by_point_and_by_device() {
        var meet = started("1", "2");
        var code = meet.asOfficial()
                .body(Map.of("name", "Phone at the finish", "kind", "TIMING"))
                .post("/events/{event}/devices", meet.event)
                .jsonPath()
                .getString("code");
        var phone = UUID.randomUUID();
        meet.send(Meet.byCode(code), phone, List.of(meet.stamp("1", "PT25M"), meet.stamp("2", "PT26M")));

        var seen = cockpit(meet)
                .body("points", hasSize(1))
                .body("points[0].point", equalTo("FINISH"))
                .body("points[0].reads", equalTo(2))
                .body("points[0].lastAt", equalTo(Meet.GUN.plusSeconds(26 * 60).toString()))
                .body("devices", hasSize(1))
                .body("devices[0].id", equalTo(phone.toString()))
                .body("devices[0].name", equalTo("Phone at the finish"))
                .body("readsPerMinute", hasSize(20))
                .extract();

        List<Integer> minutes = seen.path("readsPerMinute");
        assertEquals(2, minutes.stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void what_a_phone_says_of_itself_stands_beside_what_it_sent() {
        var meet = started("1");
        var code = meet.asOfficial()
                .body(Map.of("name", "Phone at the finish", "kind", "TIMING"))
                .post("/events/{event}/devices", meet.event)
                .jsonPath()
                .getString("code");
        Meet.anybody()
                .header("Authorization", "Device " + code)
                .body(Map.of(
                        "device",
                        UUID.randomUUID(),
                        "bootId",
                        "b",
                        "raceId",
                        meet.race,
                        "unsynced",
                        3,
                        "clockOffsetMillis",
                        420_000,
                        "batteryPercent",
                        12))
                .put("/devices/own/health")
                .then()
                .statusCode(204);

        cockpit(meet)
                .body("devices[0].name", equalTo("Phone at the finish"))
                .body("devices[0].reads", equalTo(0))
                .body("devices[0].health.unsynced", equalTo(3))
                .body("alarms.kind", hasItem("CLOCK"))
                .body("alarms.kind", hasItem("BATTERY"));
    }

    @Test
    void who_is_out_is_a_table_for_the_marshals_too() {
        var meet = started("1", "2");

        meet.asOfficial()
                .accept("text/csv")
                .get("/races/{race}/still-out", meet.race)
                .then()
                .statusCode(200)
                .body(containsString("bib,name,direction"))
                .body(containsString("1,Runner 1,FORWARD,FS,2026-11-21T10:00:00Z,,,2026-11-21T11:23:20Z,PACE,yes"));
    }

    @Test
    void a_long_list_comes_in_pages_and_the_most_urgent_stand_in_the_cockpit() {
        var meet = started("1", "2", "3", "4", "5", "6", "7", "8", "9", "10");

        meet.asOfficial()
                .queryParam("size", 4)
                .queryParam("page", 2)
                .get("/races/{race}/still-out", meet.race)
                .then()
                .body("items", hasSize(2))
                .body("total", equalTo(10));
        cockpit(meet).body("stillOut.size()", equalTo(8)).body("counts.overdue", greaterThanOrEqualTo(10));
    }

    private Meet started(String... bibs) {
        var meet = new Meet(registration).with(bibs);
        meet.start(Meet.GUN).then().statusCode(200);
        return meet;
    }

    private static ValidatableResponse cockpit(Meet meet) {
        return meet.asOfficial().get("/races/{race}/cockpit", meet.race).then().statusCode(200);
    }

    private static Response stillOut(Meet meet) {
        return meet.asOfficial().get("/races/{race}/still-out", meet.race);
    }
}
