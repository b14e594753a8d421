package org.backstretch.results;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.backstretch.kit.testing.Teller;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeviceTest {
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
    void a_device_stamps_by_its_code_and_reads_the_start_list() {
        var meet = new Meet(registration).with("2", "10", "1");
        meet.start(Meet.GUN);
        var code = meet.mintCode().jsonPath().getString("code");

        var sent = meet.send(
                Meet.byCode(code), UUID.randomUUID(), List.of(Meet.stamp(1, "1", Meet.GUN.plusSeconds(1_500))));

        sent.then().statusCode(200).body("items[0].state", equalTo("USED"));
        Meet.byCode(code)
                .get("/races/{race}/start-list-for-devices", meet.race)
                .then()
                .statusCode(200)
                .body("bib", equalTo(List.of("1", "2", "10")));
    }

    @Test
    void a_code_is_shown_once_and_only_its_digest_is_kept() throws SQLException {
        var meet = new Meet(registration).with("1");

        var minted = meet.mintCode();

        minted.then().statusCode(201).header("Location", notNullValue()).body("code.length()", equalTo(22));
        meet.asOfficial()
                .get("/events/{event}/devices", meet.event)
                .then()
                .body("[0].code", nullValue())
                .body("[0].name", equalTo("Finish"));
        try (var connection = database.getConnection();
                var found = connection.prepareStatement("select 1 from device where code_digest = ?")) {
            found.setString(1, minted.jsonPath().getString("code"));
            assertEquals(false, found.executeQuery().next());
        }
    }

    @Test
    void what_was_stamped_before_a_code_was_revoked_is_taken_and_what_came_later_is_put_aside() {
        var meet = new Meet(registration).with("1", "2");
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        meet.start(now.minusSeconds(3_600));
        var minted = meet.mintCode().jsonPath();
        meet.asOfficial()
                .delete("/devices/{device}", minted.getString("id"))
                .then()
                .statusCode(204);
        var code = minted.getString("code");

        var before = meet.send(Meet.byCode(code), meet.device, List.of(Meet.stamp(1, "1", now.minusSeconds(1_800))));
        var after = meet.send(Meet.byCode(code), meet.device, List.of(Meet.stamp(2, "2", now.plusSeconds(60))));

        before.then().statusCode(200).body("items[0].state", equalTo("USED"));
        after.then()
                .statusCode(202)
                .body("items[0].status", equalTo("ACCEPTED"))
                .body("items[0].state", equalTo("QUARANTINED"));
        meet.asOfficial()
                .body(Map.of("accept", true))
                .put("/crossings/{crossing}/assignment", meet.crossing(after))
                .then()
                .body("state", equalTo("USED"));
    }

    @Test
    void an_unknown_code_is_nobody() {
        var meet = new Meet(registration).with("1");

        var sent = meet.send(Meet.byCode("AAAAAAAAAAAAAAAAAAAAAA"), meet.device, List.of(meet.stamp("1", "PT25M")));

        sent.then().statusCode(401);
    }

    @Test
    void a_code_is_for_its_own_event() {
        var meet = new Meet(registration).with("1");
        var other = new Meet(registration).with("1");
        var code = other.mintCode().jsonPath().getString("code");

        var sent = meet.send(Meet.byCode(code), meet.device, List.of(meet.stamp("1", "PT25M")));

        sent.then().statusCode(403).body("type", equalTo("/problems/device-of-another-event"));
    }

    @Test
    void a_device_learns_what_its_code_is_for_and_which_guns_have_gone_off() {
        var meet = new Meet(registration).with("1");
        meet.start(Meet.GUN);
        var minted = meet.mintCode().jsonPath();

        var own = Meet.byCode(minted.getString("code")).get("/devices/own");

        own.then()
                .statusCode(200)
                .body("id", equalTo(minted.getString("id")))
                .body("name", equalTo("Finish"))
                .body("endsAt", equalTo(minted.getString("expiresAt")))
                .body("serverNow", notNullValue())
                .body("event.zone", equalTo("Europe/London"))
                .body("races.id", equalTo(List.of(meet.race.toString())))
                .body("races[0].stage", equalTo("RUNNING"))
                .body("races[0].waves[0].gun", equalTo(Meet.GUN.toString()));
    }

    @Test
    void a_revoked_code_reads_nothing_and_says_why() {
        var meet = new Meet(registration).with("1");
        var minted = meet.mintCode().jsonPath();
        meet.asOfficial().delete("/devices/{device}", minted.getString("id"));

        var own = Meet.byCode(minted.getString("code")).get("/devices/own");

        own.then().statusCode(403).body("type", equalTo("/problems/device-code-ended"));
    }

    @Test
    void who_has_an_outcome_is_not_expected_any_more() {
        var meet = new Meet(registration).with("1", "2");
        meet.start(Meet.GUN);
        var code = meet.mintCode().jsonPath().getString("code");

        meet.tap("2", "PT25M");

        Meet.byCode(code)
                .get("/races/{race}/start-list-for-devices", meet.race)
                .then()
                .body("hasOutcome", equalTo(List.of(false, true)));
    }

    @Test
    void officials_see_what_each_phone_last_said_of_itself() {
        var meet = new Meet(registration).with("1");
        var code = meet.mintCode().jsonPath().getString("code");
        var phone = UUID.randomUUID();

        say(code, phone, Map.of("unsynced", 31, "batteryPercent", 64));
        say(
                code,
                phone,
                Map.of("unsynced", 3, "batteryPercent", 63, "isCharging", true, "clockOffsetMillis", -420_000));

        meet.asOfficial()
                .get("/events/{event}/devices", meet.event)
                .then()
                .body("[0].phones.health.device", equalTo(List.of(phone.toString())))
                .body("[0].phones[0].saidAt", notNullValue())
                .body("[0].phones[0].health.unsynced", equalTo(3))
                .body("[0].phones[0].health.isCharging", equalTo(true))
                .body("[0].phones[0].health.clockOffsetMillis", equalTo(-420_000))
                .body("[0].phones[0].health.hasWakeLock", nullValue());
    }

    @Test
    void of_a_code_that_was_copied_everywhere_the_phones_heard_last_stay() {
        var meet = new Meet(registration).with("1");
        var code = meet.mintCode().jsonPath().getString("code");
        var last = UUID.randomUUID();

        for (int i = 0; i < 20; i++) {
            say(code, UUID.randomUUID(), Map.of("unsynced", 0));
        }
        say(code, last, Map.of("unsynced", 0));

        meet.asOfficial()
                .get("/events/{event}/devices", meet.event)
                .then()
                .body("[0].phones.size()", equalTo(20))
                .body("[0].phones[0].health.device", equalTo(last.toString()));
    }

    private static void say(String code, UUID phone, Map<String, Object> more) {
        var health = new HashMap<String, Object>(more);
        health.put("device", phone);
        health.put("bootId", "b1");
        Meet.byCode(code).body(health).put("/devices/own/health").then().statusCode(204);
    }
}
