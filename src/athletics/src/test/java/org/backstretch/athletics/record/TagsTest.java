package org.backstretch.athletics.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.backstretch.athletics.discipline.Discipline;
import org.backstretch.athletics.discipline.Disciplines;
import org.junit.jupiter.api.Test;

class TagsTest {
    private static final Optional<Tag> NONE = Optional.empty();

    @Test
    void a_first_mark_has_no_tag() {
        var debut = mark(1, "2026-05-01", 31_000);

        assertEquals(NONE, Tags.personal(debut, List.of(debut)));
        assertEquals(NONE, Tags.ofCourse(debut, List.of(debut)));
    }

    @Test
    void a_mark_that_betters_all_before_is_a_personal_best() {
        var better = mark(3, "2026-06-01", 30_000);

        assertEquals(
                Optional.of(Tag.PB), personal(better, mark(1, "2025-05-01", 31_000), mark(2, "2026-05-01", 32_000)));
    }

    @Test
    void an_equal_mark_betters_nothing() {
        assertEquals(NONE, personal(mark(2, "2026-06-01", 31_000), mark(1, "2026-05-01", 31_000)));
    }

    @Test
    void a_mark_that_betters_only_those_of_its_calendar_year_is_a_season_best() {
        var better = mark(3, "2026-06-01", 31_000);

        assertEquals(
                Optional.of(Tag.SB), personal(better, mark(1, "2025-12-31", 30_000), mark(2, "2026-01-01", 32_000)));
    }

    @Test
    void the_first_mark_of_a_season_is_no_season_best() {
        assertEquals(NONE, personal(mark(2, "2026-01-01", 31_000), mark(1, "2025-12-31", 30_000)));
    }

    @Test
    void what_is_run_later_takes_no_tag_away() {
        var better = mark(2, "2026-05-01", 30_000);

        assertEquals(
                Optional.of(Tag.PB), personal(better, mark(1, "2026-04-01", 31_000), mark(3, "2026-06-01", 29_000)));
    }

    @Test
    void a_course_record_betters_every_earlier_edition() {
        var winner = mark(2, "2026-06-01", 30_000);

        assertEquals(Optional.of(Tag.CR), Tags.ofCourse(winner, List.of(mark(1, "2025-06-01", 30_100), winner)));
        assertEquals(NONE, Tags.ofCourse(winner, List.of(mark(1, "2025-06-01", 30_000), winner)));
    }

    @Test
    void a_course_record_broken_by_two_in_one_race_is_the_better_ones() {
        var winner = mark(2, 1, "2026-06-01", 29_000);
        var second = mark(2, 2, "2026-06-01", 29_500);
        var onCourse = List.of(mark(1, "2025-06-01", 30_000), winner, second);

        assertEquals(Optional.of(Tag.CR), Tags.ofCourse(winner, onCourse));
        assertEquals(NONE, Tags.ofCourse(second, onCourse));
    }

    @Test
    void only_times_over_the_disciplines_own_distance_rank() {
        assertTrue(Eligibility.isRanked(discipline("5KR"), Optional.of(5_000_000L)));
        assertFalse(Eligibility.isRanked(discipline("5KR"), Optional.of(4_900_000L)));
        assertFalse(Eligibility.isRanked(discipline("5KR"), Optional.empty()));
        assertFalse(Eligibility.isRanked(discipline("HILL"), Optional.of(3_000_000L)));
        assertFalse(Eligibility.isRanked(discipline("1H"), Optional.empty()));
    }

    @Test
    void sprints_need_a_reading_of_the_wind() {
        assertTrue(Eligibility.needsWind(discipline("100M")));
        assertTrue(Eligibility.needsWind(discipline("200M")));
        assertFalse(Eligibility.needsWind(discipline("400M")));
    }

    @Property
    void personal_bests_are_the_marks_that_lower_the_best_so_far(@ForAll("careers") List<OfficialMark> career) {
        long best = Long.MAX_VALUE;
        for (var mark : career) {
            boolean lowers = best != Long.MAX_VALUE && mark.value() < best;

            assertEquals(lowers, Tags.personal(mark, career).equals(Optional.of(Tag.PB)));

            best = Math.min(best, mark.value());
        }
    }

    @Property
    void tags_do_not_depend_on_the_order_of_arrival(
            @ForAll("careers") List<OfficialMark> career, @ForAll Random random) {
        var shuffled = new ArrayList<>(career);
        Collections.shuffle(shuffled, random);

        for (var mark : career) {
            assertEquals(Tags.personal(mark, career), Tags.personal(mark, shuffled));
            assertEquals(Tags.ofCourse(mark, career), Tags.ofCourse(mark, shuffled));
        }
    }

    /** One race after the other, in three seasons. */
    @Provide
    Arbitrary<List<OfficialMark>> careers() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 300),
                        Arbitraries.integers().between(28, 32))
                .as((days, seconds) -> new int[] {days, seconds})
                .list()
                .ofMaxSize(8)
                .map(TagsTest::career);
    }

    private static List<OfficialMark> career(List<int[]> races) {
        var career = new ArrayList<OfficialMark>();
        var day = LocalDate.of(2024, 1, 1);
        for (var race : races) {
            day = day.plusDays(race[0]);
            career.add(mark(career.size(), day.toString(), race[1] * 1_000L));
        }
        return career;
    }

    private static Optional<Tag> personal(OfficialMark mark, OfficialMark... others) {
        var all = new ArrayList<>(List.of(others));
        all.add(mark);
        return Tags.personal(mark, all);
    }

    private static OfficialMark mark(int race, String day, long value) {
        return mark(race, 0, day, value);
    }

    private static OfficialMark mark(int race, int entry, String day, long value) {
        var date = LocalDate.parse(day);
        Instant gun = date.atTime(10, 0).toInstant(ZoneOffset.UTC);
        return new OfficialMark(new UUID(race, entry), new UUID(0, race), gun, date, value);
    }

    private static Discipline discipline(String code) {
        return Disciplines.get(code).orElseThrow();
    }
}
