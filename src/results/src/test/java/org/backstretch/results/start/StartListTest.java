package org.backstretch.results.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StartListTest {
    private static final Instant GUN = Instant.parse("2026-06-01T10:00:00Z");

    @Test
    void everybody_starts_by_bib_as_people_count() {
        var starts = StartList.of(starters("10", "2", "1")).interval(every(30, 1, null));

        assertEquals(List.of("1 +0s", "2 +30s", "10 +60s"), said(starts));
    }

    @Test
    void two_start_together() {
        var starts = StartList.of(starters("1", "2", "3")).interval(every(20, 2, null));

        assertEquals(List.of("1 +0s", "2 +0s", "3 +20s"), said(starts));
    }

    @Test
    void an_order_of_bibs_is_kept_and_an_unknown_bib_keeps_its_turn() {
        var starts = StartList.of(starters("1", "2", "3")).interval(every(30, 1, List.of("3", "9", "01", "3")));

        assertEquals(
                List.of(
                        "3 +0s",
                        "9: Nobody who takes part wears this bib.",
                        "1 +60s",
                        "3: This bib stands there twice. The first line counts."),
                said(starts));
    }

    @Test
    void in_a_pursuit_everybody_starts_as_far_behind_as_they_were() {
        var times = List.of(finish("1", 600_900), finish("2", 600_100), finish("3", 725_000), finish("9", 500_000));

        var starts = new Pursuit("Mile", times, Optional.empty()).of(starters("1", "2", "3"));

        assertEquals(List.of("1 +0s", "2 +0s", "3 +124s"), said(starts));
    }

    @Test
    void nobody_starts_later_than_the_cap_and_who_has_no_time_starts_then() {
        var times = List.of(finish("1", 600_000), finish("2", 700_000));

        var starts = new Pursuit("Mile", times, Optional.of(Duration.ofSeconds(60))).of(starters("1", "2", "3"));

        assertEquals(List.of("1 +0s", "2 +60s", "3 +60s"), said(starts));
    }

    @Test
    void without_a_cap_who_has_no_time_needs_a_start_of_their_own() {
        var starts = new Pursuit("Mile", List.of(finish("1", 600_000)), Optional.empty()).of(starters("1", "2"));

        assertEquals(
                List.of(
                        "1 +0s",
                        "2: No time in Mile. Set the latest start for everybody, or give them one of their own."),
                said(starts));
    }

    private static StartPlan.Interval every(long seconds, int together, @Nullable List<String> bibs) {
        return new StartPlan.Interval(0, seconds * 1_000, together, bibs);
    }

    private static Pursuit.Finisher finish(String bib, long millis) {
        return new Pursuit.Finisher(Optional.empty(), Optional.of(bib), millis);
    }

    private static List<Starter> starters(String... bibs) {
        return Stream.of(bibs)
                .map(bib -> new Starter(
                        UUID.randomUUID(),
                        Optional.of(bib),
                        "Runner " + bib,
                        Direction.BACKWARD,
                        Optional.empty(),
                        Optional.of(GUN),
                        GUN,
                        Duration.ZERO,
                        false))
                .toList();
    }

    private static List<String> said(List<Proposed> starts) {
        return starts.stream()
                .map(start -> start.bib()
                        + start.offset()
                                .map(offset -> " +" + offset.toSeconds() + "s")
                                .orElse("")
                        + start.problem().map(problem -> ": " + problem).orElse(""))
                .toList();
    }
}
