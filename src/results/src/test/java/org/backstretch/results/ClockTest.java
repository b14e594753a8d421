package org.backstretch.results;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.time.Duration;
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
class ClockTest {
    private static final Duration SLOW = Duration.ofMinutes(7);

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
    void a_tablet_that_is_seven_minutes_slow_gives_right_times() {
        var meet = started("1");

        meet.send(meet.device, "b1", List.of(sample(0, Meet.GUN)), List.of(slow(1, "1", "PT25M")), List.of());

        assertEquals(List.of("1 1 25:00"), meet.results());
    }

    @Test
    void what_is_learnt_later_of_a_clock_puts_earlier_times_right_and_keeps_what_was_stamped() {
        var meet = started("1");
        meet.send(meet.device, "b1", List.of(), List.of(slow(1, "1", "PT25M")), List.of());
        var wrong = meet.results();

        meet.send(meet.device, "b1", List.of(sample(2_000_000, Meet.GUN.plusSeconds(2_000))), List.of(), List.of());

        assertEquals(List.of("1 1 18:00"), wrong);
        assertEquals(List.of("1 1 25:00"), meet.results());
        meet.asOfficial()
                .get("/races/{race}/crossings", meet.race)
                .then()
                .body("items[0].stampedAt", equalTo(Meet.GUN.plusSeconds(1_080).toString()))
                .body("items[0].at", equalTo(Meet.GUN.plusSeconds(1_500).toString()));
    }

    @Test
    void a_clock_that_was_set_is_doubted_until_an_official_says_how_far_it_is_off() {
        var meet = started("1");
        var jumped = Map.<String, Object>of(
                "sequence",
                1,
                "at",
                Meet.GUN.plusSeconds(1_510).toString(),
                "monotonicMillis",
                1_500_000,
                "point",
                "FINISH",
                "bib",
                "1");
        var right = Map.<String, Object>of(
                "monotonicMillis", 0, "at", text(Meet.GUN), "serverAt", text(Meet.GUN), "roundTripMillis", 30);

        meet.send(meet.device, "b1", List.of(right), List.of(jumped), List.of())
                .then()
                .body("items[0].state", equalTo("IN_REVIEW"))
                .body("items[0].doubt", equalTo("CLOCK"));
        meet.asOfficial()
                .body(Map.of("offsetMillis", -10_000, "reason", "It was set at the line"))
                .put("/races/{race}/devices/{device}/offset", meet.race, meet.device)
                .then()
                .statusCode(204);

        assertEquals(List.of("1 1 25:00"), meet.results());
    }

    @Test
    void an_officials_word_on_a_clock_can_be_taken_back_and_is_written_down() {
        var meet = started("1");
        meet.tap("1", "PT25M");
        meet.asOfficial()
                .body(Map.of("offsetMillis", 60_000, "reason", "It was a minute slow"))
                .put("/races/{race}/devices/{device}/offset", meet.race, meet.device);
        var moved = meet.results();

        meet.asOfficial()
                .queryParam("reason", "It was not")
                .delete("/races/{race}/devices/{device}/offset", meet.race, meet.device)
                .then()
                .statusCode(204);

        assertEquals(List.of("1 1 26:00"), moved);
        assertEquals(List.of("1 1 25:00"), meet.results());
        meet.asOfficial()
                .get("/races/{race}/audit", meet.race)
                .then()
                .body("items.findAll { it.act == 'clock-offset' }", hasSize(2));
    }

    @Test
    void a_gun_that_was_tapped_moves_with_the_clock_of_its_device() {
        var meet = new Meet(registration).with("1");
        var gun = Map.<String, Object>of(
                "sequence", 1, "at", text(Meet.GUN.minus(SLOW)), "monotonicMillis", 0, "point", "START");
        var tapped = meet.send(meet.device, "b1", List.of(), List.of(gun), List.of());
        meet.asOfficial()
                .body(Map.of("crossingId", meet.crossing(tapped)))
                .put("/races/{race}/waves/{wave}/start", meet.race, meet.wave);
        meet.send(meet.asOfficial(), UUID.randomUUID(), List.of(meet.stamp("1", "PT25M")));

        meet.send(meet.device, "b1", List.of(sample(0, Meet.GUN)), List.of(), List.of());

        assertEquals(List.of("1 1 25:00"), meet.results());
    }

    private static Map<String, Object> sample(long monotonic, Instant server) {
        return Map.of(
                "monotonicMillis",
                monotonic,
                "at",
                text(server.minus(SLOW)),
                "serverAt",
                text(server),
                "roundTripMillis",
                30);
    }

    private static Map<String, Object> slow(long sequence, String bib, String afterGun) {
        var since = Duration.parse(afterGun);
        return Map.of(
                "sequence",
                sequence,
                "at",
                text(Meet.GUN.plus(since).minus(SLOW)),
                "monotonicMillis",
                since.toMillis(),
                "point",
                "FINISH",
                "bib",
                bib);
    }

    private static String text(Instant instant) {
        return instant.toString();
    }

    private Meet started(String... bibs) {
        var meet = new Meet(registration).with(bibs);
        meet.start(Meet.GUN).then().statusCode(200);
        return meet;
    }
}
