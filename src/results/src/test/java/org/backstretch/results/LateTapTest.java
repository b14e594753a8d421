package org.backstretch.results;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.backstretch.kit.testing.Teller;
import org.backstretch.results.rehearsal.Purge;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Taps that arrive when a rehearsal is over, or were stamped before it. */
@QuarkusTest
@WithTestResource(value = OidcWiremockTestResource.class, scope = TestResourceScope.GLOBAL)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LateTapTest {
    @Inject
    DataSource database;

    @Inject
    Purge purge;

    private Teller registration;

    @BeforeAll
    void open() {
        registration = new Teller();
    }

    @AfterAll
    void close() {
        registration.close();
    }

    /** A race that is rehearsed, with a gun long before: its first runner finished, its second has not arrived. */
    private Rehearsed rehearsed() {
        var race = Rehearsed.with(registration, "1", "2");
        race.begin();
        race.meet.start(Meet.GUN).then().statusCode(200);
        race.meet.tap("1", "PT25M");
        return race;
    }

    private static Instant hide(Rehearsed race) {
        var hidden = race.hide();
        hidden.then().statusCode(200);
        return Instant.parse(Objects.requireNonNull(hidden.jsonPath().getString("hiddenAt")));
    }

    /** The last moment of a rehearsal. */
    private static Instant during(Instant hiddenAt) {
        return hiddenAt.minusMillis(1);
    }

    @Test
    void what_was_stamped_in_a_rehearsal_belongs_to_it_though_it_arrives_when_that_is_hidden() {
        var race = rehearsed();
        var stamped = during(hide(race));

        var late = race.meet.send(List.of(Meet.stamp(100, "2", stamped)));

        late.then()
                .statusCode(200)
                .body("items[0].status", equalTo("ACCEPTED"))
                .body("items[0].reason", containsString("rehearsal that is hidden"));
        race.asOfficial("/crossings").then().body("items", empty());
        race.bringBack().then().statusCode(200);
        race.asOfficial("/crossings").then().body("items", hasSize(2)).body("items[0].bib", equalTo("2"));
        race.asOfficial("/results").then().body("items.bib", equalTo(List.of("1", "2")));
    }

    @Test
    void it_never_counts_in_the_real_race() {
        var race = rehearsed();
        var stamped = during(hide(race));
        race.meet.start(Meet.GUN);

        race.meet.send(List.of(Meet.stamp(100, "2", stamped)));

        assertEquals(List.of(), race.meet.results());
        race.asOfficial("").then().body("counts.review", equalTo(0));
    }

    @Test
    void what_was_sent_before_is_known_again_and_kept_once() {
        var race = Rehearsed.with(registration, "1");
        race.begin();
        race.meet.start(Meet.GUN);
        var tap = List.of(Meet.stamp(1, "1", Meet.GUN.plusSeconds(1_500)));
        race.meet.send(tap);
        hide(race);

        var again = race.meet.send(tap);

        again.then()
                .body("items[0].status", equalTo("REPEATED"))
                .body("items[0].reason", containsString("rehearsal that is hidden"));
        race.bringBack();
        race.asOfficial("/crossings").then().body("items", hasSize(1)).body("items[0].state", equalTo("USED"));
    }

    @Test
    void what_was_stamped_before_a_rehearsal_and_arrives_after_it_waits_in_the_race_before_the_start() {
        var race = rehearsed();
        hide(race);

        var early = race.meet.send(List.of(Meet.stamp(100, "2", Instant.now().minus(Duration.ofHours(1)))));

        early.then().body("items[0].state", equalTo("BEFORE_START"));
        race.asOfficial("/crossings").then().body("items", hasSize(1));
        race.bringBack().then().statusCode(409).body("type", equalTo("/problems/race-has-begun"));
    }

    @Test
    void the_instant_that_decides_is_the_derived_one_not_what_the_clock_of_the_device_showed() {
        var race = rehearsed();
        var stamped = during(hide(race));
        var slow = stamped.minus(Duration.ofMinutes(7));
        var sample = Map.<String, Object>of(
                "monotonicMillis", 5_000, "at", slow.toString(), "serverAt", stamped.toString(), "roundTripMillis", 20);

        send(race, List.of(sample), List.of(stamp(1, slow, 5_000)))
                .then()
                .statusCode(200)
                .body("items[0].reason", containsString("rehearsal that is hidden"));

        race.asOfficial("/crossings").then().body("items", empty());
    }

    @Test
    void while_a_rehearsal_goes_on_whatever_arrives_belongs_to_it() {
        var race = rehearsed();
        race.meet.send(List.of(
                Meet.stamp(100, "2", Instant.now().minus(Duration.ofDays(1))),
                Meet.stamp(101, "2", Instant.now().plus(Duration.ofHours(1)))));

        hide(race);

        race.asOfficial("/crossings").then().body("items", empty());
        race.bringBack().then().statusCode(200);
        race.asOfficial("/crossings").then().body("items", hasSize(3));
    }

    @Test
    void a_tap_of_an_earlier_rehearsal_belongs_to_that_one_though_another_goes_on() {
        var race = rehearsed();
        var first = race.rehearsal;
        var stamped = during(hide(race));
        race.begin();

        race.meet.send(List.of(Meet.stamp(100, "2", stamped)));

        race.asOfficial("/crossings").then().body("items", empty());
        race.hide();
        race.bringBack(first);
        race.asOfficial("/crossings").then().body("items", hasSize(2));
    }

    @Test
    void what_a_device_says_later_of_a_hidden_tap_counts_when_it_comes_back() {
        var race = Rehearsed.with(registration, "1", "2");
        race.begin();
        race.meet.start(Meet.GUN);
        race.meet.send(List.of(Meet.stamp(7, "1", Meet.GUN.plusSeconds(1_500))));
        hide(race);

        race.meet
                .asOfficial()
                .body(Map.of(
                        "device",
                        race.meet.device,
                        "bootId",
                        "b1",
                        "crossings",
                        List.of(),
                        "amendments",
                        List.of(Map.of("sequence", 1, "of", 7, "bib", "2"))))
                .post("/races/{race}/crossings", race.meet.race)
                .then()
                .statusCode(200)
                .body("amendments[0].status", equalTo("ACCEPTED"));

        assertEquals(List.of(), race.meet.results());
        race.bringBack();
        race.asOfficial("/results").then().body("items.bib", equalTo(List.of("2")));
    }

    @Test
    void a_device_with_a_code_times_a_rehearsal_as_it_times_a_race() {
        var race = Rehearsed.with(registration, "1");
        String code = race.meet
                .asOfficial()
                .body(Map.of("name", "Finish", "kind", "TIMING"))
                .post("/events/{event}/devices", race.meet.event)
                .path("code");
        race.begin();
        race.meet.start(Meet.GUN);
        var device = Meet.byCode(code);

        race.meet
                .send(device, UUID.randomUUID(), List.of(Meet.stamp(1, "1", Meet.GUN.plusSeconds(1_500))))
                .then()
                .statusCode(200)
                .body("items[0].state", equalTo("USED"))
                .body("items[0].name", equalTo("Runner 1"));

        Meet.anybody()
                .header("Authorization", "Device " + code)
                .get("/races/{race}", race.meet.race)
                .then()
                .body("stage", equalTo("RUNNING"))
                .body("rehearsal", equalTo(true));
    }

    @Test
    void a_tap_of_a_rehearsal_that_was_removed_is_refused_in_words_and_the_others_are_taken() {
        var race = rehearsed();
        var stamped = during(hide(race)).minus(Duration.ofDays(8));
        longAgo(race.rehearsal);
        purge.removeAll();

        var late = race.meet.send(List.of(Meet.stamp(100, "2", stamped), Meet.stamp(101, "2", Instant.now())));

        late.then()
                .statusCode(200)
                .body("items[0].status", equalTo("REFUSED"))
                .body("items[0].problem", containsString("has been removed"))
                .body("items[1].status", equalTo("ACCEPTED"));
    }

    /** Eight days have passed. */
    private void longAgo(UUID rehearsal) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update rehearsal set begun_at = begun_at - interval '8 days', "
                    + "hidden_at = hidden_at - interval '8 days' where id = '" + rehearsal + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> stamp(long number, Instant at, long monotonic) {
        var stamp = new HashMap<>(Meet.stamp(number, "2", at));
        stamp.put("monotonicMillis", monotonic);
        return stamp;
    }

    private static Response send(Rehearsed race, List<Map<String, Object>> clock, List<Map<String, Object>> stamps) {
        return race.meet
                .asOfficial()
                .body(Map.of("device", UUID.randomUUID(), "bootId", "b1", "clock", clock, "crossings", stamps))
                .post("/races/{race}/crossings", race.meet.race);
    }
}
