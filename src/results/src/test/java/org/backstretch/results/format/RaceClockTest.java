package org.backstretch.results.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RaceClockTest {
    private static final OptionalLong FIVE_KM = OptionalLong.of(5_000_000);

    @ParameterizedTest
    @CsvSource({
        "Europe/London, 2026-11-21T23:30:00Z, 00:10:00, 2026-11-22T00:10:00Z",
        "Europe/London, 2026-11-22T00:05:00Z, 23:58:00, 2026-11-21T23:58:00Z",
        // The clocks go forward at 01:00Z, from 01:00 to 02:00.
        "Europe/London, 2026-03-29T00:30:00Z, 02:10:00, 2026-03-29T01:10:00Z",
        // And back at 01:00Z, so that 01:40 comes at 00:40Z and at 01:40Z: the nearer counts.
        "Europe/London, 2026-10-24T23:45:00Z, 01:40:00, 2026-10-25T00:40:00Z",
        "Europe/London, 2026-10-25T01:30:00Z, 01:40:00, 2026-10-25T01:40:00Z",
        "Europe/London, 2026-10-25T00:30:00Z, 02:10:00, 2026-10-25T02:10:00Z",
        "Australia/Lord_Howe, 2026-10-03T15:00:00Z, 02:40:00, 2026-10-03T15:40:00Z",
        "Asia/Kathmandu, 2026-11-21T04:15:00Z, 10:30:00, 2026-11-21T04:45:00Z"
    })
    void a_time_of_day_is_the_one_nearest_to_the_gun(String zone, Instant gun, LocalTime time, Instant expected) {
        var clock = new RaceClock(ZoneId.of(zone), FIVE_KM, List.of(gun));

        assertEquals(new Resolved.Found(expected), clock.resolve(new Moment.OfDay(time), Optional.empty()));
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Europe/London",
                        "America/New_York",
                        "Australia/Lord_Howe",
                        "Asia/Kathmandu",
                        "UTC",
                        "Pacific/Apia")
                .map(ZoneId::of);
    }

    @Property
    void whatever_happens_within_eleven_hours_of_the_gun_is_found_again_or_is_as_near(
            @ForAll("zones") ZoneId zone,
            @ForAll @LongRange(min = 0, max = 63_072_000_000L) long gunMillis,
            @ForAll @LongRange(min = -39_000_000, max = 39_000_000) long after) {
        var gun = Instant.parse("2025-01-01T00:00:00Z").plusMillis(gunMillis);
        var happened = gun.plusMillis(after);
        var shown = LocalDateTime.ofInstant(happened, zone);
        var clock = new RaceClock(zone, FIVE_KM, List.of(gun));

        var found = (Resolved.Found) clock.resolve(new Moment.OfDay(shown.toLocalTime()), Optional.empty());

        assertEquals(
                shown.toLocalTime(), LocalDateTime.ofInstant(found.at(), zone).toLocalTime());
        assertTrue(Duration.between(gun, found.at()).abs().compareTo(Duration.ofMillis(Math.abs(after))) <= 0);
        var comesTwice = zone.getRules().getValidOffsets(shown).size() > 1;
        assertTrue(comesTwice || found.at().equals(happened), found + " instead of " + happened);
    }

    @Test
    void the_gun_of_the_own_wave_counts_before_any_other() {
        var first = Instant.parse("2026-11-21T00:30:00Z");
        var second = Instant.parse("2026-11-21T23:30:00Z");
        var clock = new RaceClock(ZoneId.of("UTC"), FIVE_KM, List.of(first, second));
        var moment = new Moment.OfDay(LocalTime.parse("00:50:00"));

        assertEquals(
                new Resolved.Found(Instant.parse("2026-11-21T00:50:00Z")), clock.resolve(moment, Optional.of(first)));
        assertEquals(
                new Resolved.Found(Instant.parse("2026-11-22T00:50:00Z")), clock.resolve(moment, Optional.of(second)));
    }

    @Test
    void an_hour_that_never_was_is_refused_and_asks_for_the_zone_of_the_clock() {
        var clock = new RaceClock(ZoneId.of("Europe/London"), FIVE_KM, List.of(Instant.parse("2026-03-29T00:30:00Z")));
        var moment = new Moment.Local(LocalDateTime.parse("2026-03-29T01:30:00"));

        var unclear = (Resolved.Unclear) clock.resolve(moment, Optional.empty());

        assertTrue(unclear.why().contains("zone"), unclear.why());
    }

    @Test
    void a_reader_may_run_in_a_zone_of_its_own() {
        var gun = Instant.parse("2026-06-15T09:00:00Z");
        var moment = new Moment.Local(LocalDateTime.parse("2026-06-15T09:32:14.070"));

        var here = new RaceClock(ZoneId.of("Europe/London"), FIVE_KM, List.of(gun)).resolve(moment, Optional.empty());
        var there = new RaceClock(ZoneId.of("UTC"), FIVE_KM, List.of(gun)).resolve(moment, Optional.empty());

        assertEquals(new Resolved.Found(Instant.parse("2026-06-15T08:32:14.070Z")), here);
        assertEquals(new Resolved.Found(Instant.parse("2026-06-15T09:32:14.070Z")), there);
    }

    @Test
    void elapsed_times_count_from_the_gun_of_the_wave_to_the_millisecond() {
        var gun = Instant.parse("2026-11-21T10:00:00.123Z");
        var clock = new RaceClock(ZoneId.of("UTC"), FIVE_KM, List.of());

        assertEquals(
                new Resolved.Found(Instant.parse("2026-11-21T10:25:31.523Z")),
                clock.resolve(new Moment.Elapsed("25:31.4"), Optional.of(gun)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1:04:22", "64:22", "00:64:22", "0:64:22.0"})
    void an_hour_may_be_written_as_minutes(String written) {
        var clock = new RaceClock(ZoneId.of("UTC"), FIVE_KM, List.of(Instant.EPOCH));

        assertEquals(
                new Resolved.Found(Instant.ofEpochSecond(3_862)),
                clock.resolve(new Moment.Elapsed(written), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0:25", "10:32:14", "soon", "2.09.44", "0"})
    void an_elapsed_time_that_cannot_be_one_is_refused_in_words(String written) {
        var clock = new RaceClock(ZoneId.of("UTC"), FIVE_KM, List.of(Instant.EPOCH));

        var unclear = (Resolved.Unclear) clock.resolve(new Moment.Elapsed(written), Optional.empty());

        assertTrue(unclear.why().contains(written), unclear.why());
    }

    @Test
    void without_a_gun_nothing_without_a_date_can_be_placed() {
        var clock = new RaceClock(ZoneId.of("UTC"), FIVE_KM, List.of());

        for (var moment : List.of(new Moment.Elapsed("25:31"), new Moment.OfDay(LocalTime.NOON))) {
            var unclear = (Resolved.Unclear) clock.resolve(moment, Optional.empty());

            assertTrue(unclear.why().contains("Start the race"), unclear.why());
        }
    }

    @Test
    void two_waves_with_guns_of_their_own_need_a_known_bib_and_two_with_one_do_not() {
        var early = Instant.parse("2026-11-21T10:00:00Z");
        var late = Instant.parse("2026-11-21T10:10:00Z");
        var elapsed = new Moment.Elapsed("25:31");

        var apart = new RaceClock(ZoneId.of("UTC"), FIVE_KM, List.of(early, late)).resolve(elapsed, Optional.empty());
        var together =
                new RaceClock(ZoneId.of("UTC"), FIVE_KM, List.of(early, early)).resolve(elapsed, Optional.empty());

        assertTrue(((Resolved.Unclear) apart).why().contains("waves"));
        assertEquals(new Resolved.Found(Instant.parse("2026-11-21T10:25:31Z")), together);
    }

    @Test
    void a_photo_finish_keeps_its_elapsed_time_to_the_millisecond() {
        var gun = Instant.parse("2026-11-21T11:47:50Z");
        var clock = new RaceClock(ZoneId.of("UTC"), FIVE_KM, List.of(gun));
        var moment = new Moment.SinceStart(LocalTime.parse("11:47:50.9326"), Duration.parse("PT2M35.190S"));

        assertEquals(
                new Resolved.Found(Instant.parse("2026-11-21T11:50:26.122Z")), clock.resolve(moment, Optional.empty()));
    }
}
