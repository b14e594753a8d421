package org.backstretch.athletics.challenge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Metric;
import org.backstretch.athletics.TeamMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamScoreTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final CountingWindow JUNE = CountingWindow.ofParticipants(FIRST, LAST, 0);
    private static final long KILOMETRE = 1_000_000;

    @ParameterizedTest
    @CsvSource({"SUM,24000", "MEAN_ALL,6000", "MEAN_ACTIVE,8000", "TOP_N,18000", "MEDIAN,7000", "DAILY_MEAN_SUM,6000"})
    void a_team_of_10_8_6_and_0_km_scores_by_its_measure(TeamMeasure measure, long metres) {
        List<Membership> team =
                IntStream.rangeClosed(1, 4).mapToObj(TeamScoreTest::allJune).toList();
        List<Activity> runs = List.of(run(1, FIRST, 4), run(1, LAST, 6), run(2, FIRST, 8), run(3, LAST, 6));

        assertEquals(metres * 1_000, score(measure, team, runs));
    }

    @ParameterizedTest
    @CsvSource({"SUM", "MEAN_ALL", "MEAN_ACTIVE", "TOP_N", "MEDIAN", "DAILY_MEAN_SUM"})
    void a_team_without_members_scores_nothing(TeamMeasure measure) {
        assertEquals(0, score(measure, List.of(), List.of(run(1, FIRST, 5))));
    }

    @Test
    void runs_before_joining_and_from_the_day_of_leaving_do_not_count() {
        LocalDate joined = FIRST.plusDays(10);
        LocalDate left = FIRST.plusDays(20);
        List<Membership> team = List.of(new Membership(person(1), joined, Optional.of(left)));
        List<Activity> runs = List.of(
                run(1, joined.minusDays(1), 1), run(1, joined, 2), run(1, left.minusDays(1), 4), run(1, left, 8));

        assertEquals(6 * KILOMETRE, score(TeamMeasure.SUM, team, runs));
    }

    @Test
    void who_comes_back_is_one_member_with_both_times() {
        List<Membership> team = List.of(
                new Membership(person(1), FIRST, Optional.of(FIRST.plusDays(5))),
                new Membership(person(1), FIRST.plusDays(10), Optional.empty()));
        List<Activity> runs = List.of(run(1, FIRST, 1), run(1, FIRST.plusDays(7), 2), run(1, LAST, 4));

        assertEquals(5 * KILOMETRE, score(TeamMeasure.MEAN_ALL, team, runs));
    }

    @Test
    void the_mean_of_all_counts_everyone_who_was_in_on_a_counted_day() {
        List<Membership> team = List.of(
                allJune(1),
                new Membership(person(2), FIRST.minusDays(9), Optional.of(FIRST.plusDays(1))),
                new Membership(person(3), FIRST.minusDays(9), Optional.of(FIRST)),
                new Membership(person(4), LAST.plusDays(1), Optional.empty()),
                new Membership(person(5), FIRST, Optional.of(FIRST)));

        assertEquals(3 * KILOMETRE, score(TeamMeasure.MEAN_ALL, team, List.of(run(1, FIRST, 6))));
    }

    @Test
    void the_daily_mean_divides_by_the_members_of_that_day() {
        List<Membership> team = List.of(allJune(1), new Membership(person(2), FIRST.plusDays(1), Optional.empty()));
        List<Activity> runs = List.of(run(1, FIRST, 6), run(1, LAST, 6), run(2, LAST, 2));

        assertEquals(10 * KILOMETRE, score(TeamMeasure.DAILY_MEAN_SUM, team, runs));
    }

    @Test
    void a_division_is_rounded_down_once() {
        List<Membership> team =
                IntStream.rangeClosed(1, 3).mapToObj(TeamScoreTest::allJune).toList();
        List<Activity> runs = List.of(run(1, FIRST, 1), run(1, LAST, 1));

        assertEquals(666_666, score(TeamMeasure.DAILY_MEAN_SUM, team, runs));
        assertEquals(666_666, score(TeamMeasure.MEAN_ALL, team, runs));
    }

    @Property
    void the_order_of_facts_changes_nothing(
            @ForAll TeamMeasure measure,
            @ForAll("teams") List<Membership> team,
            @ForAll("runs") List<Activity> runs,
            @ForAll Random random) {
        List<Membership> otherTeam = new ArrayList<>(team);
        List<Activity> otherRuns = new ArrayList<>(runs);
        Collections.shuffle(otherTeam, random);
        Collections.shuffle(otherRuns, random);

        assertEquals(score(measure, team, runs), score(measure, otherTeam, otherRuns));
    }

    @Property
    void measures_keep_their_proportions(@ForAll("teams") List<Membership> team, @ForAll("runs") List<Activity> runs) {
        long sum = score(TeamMeasure.SUM, team, runs);

        assertTrue(score(TeamMeasure.MEAN_ALL, team, runs) <= score(TeamMeasure.MEAN_ACTIVE, team, runs));
        assertTrue(score(TeamMeasure.MEAN_ACTIVE, team, runs) <= sum);
        assertTrue(score(TeamMeasure.TOP_N, team, runs) <= sum);
        assertTrue(score(TeamMeasure.DAILY_MEAN_SUM, team, runs) <= sum);
    }

    @Property
    void the_daily_mean_agrees_with_a_count_day_by_day(
            @ForAll("teams") List<Membership> team, @ForAll("runs") List<Activity> runs) {
        BigDecimal total = BigDecimal.ZERO;
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            total = total.add(meanOf(day, team, runs));
        }
        // Fifty digits may end just below a whole number; what is added makes up for that and for no more.
        long expected = total.add(new BigDecimal("1e-20"))
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();

        assertEquals(expected, score(TeamMeasure.DAILY_MEAN_SUM, team, runs));
    }

    private static BigDecimal meanOf(LocalDate day, List<Membership> team, List<Activity> runs) {
        List<UUID> members = team.stream()
                .filter(each -> each.on(day))
                .map(Membership::personId)
                .distinct()
                .toList();
        long score = runs.stream()
                .filter(run -> run.localDate().equals(day) && members.contains(run.personId()))
                .mapToLong(Activity::distance)
                .sum();
        return members.isEmpty()
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(score).divide(BigDecimal.valueOf(members.size()), new MathContext(50));
    }

    @Provide
    Arbitrary<List<Membership>> teams() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 7),
                        Arbitraries.integers().between(-3, 32),
                        Arbitraries.integers().between(0, 20).optional())
                .as((person, joined, stayed) -> new Membership(
                        person(person),
                        FIRST.plusDays(joined),
                        stayed.map(days -> FIRST.plusDays(joined).plusDays(days))))
                .list()
                .ofMaxSize(10);
    }

    @Provide
    Arbitrary<List<Activity>> runs() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 8),
                        Arbitraries.integers().between(-1, 31),
                        Arbitraries.integers().between(0, 40))
                .as((person, day, kilometres) -> run(person, FIRST.plusDays(day), kilometres))
                .list()
                .ofMaxSize(20);
    }

    private static long score(TeamMeasure measure, List<Membership> team, List<Activity> runs) {
        return TeamScore.of(measure, 2, Metric.BACKWARD_DISTANCE, JUNE, team, runs);
    }

    private static Membership allJune(int person) {
        return new Membership(person(person), FIRST, Optional.empty());
    }

    private static Activity run(int person, LocalDate day, int kilometres) {
        Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new Activity(
                person(person), noon, day, Direction.BACKWARD, kilometres * KILOMETRE, Optional.empty(), 0, noon);
    }

    private static UUID person(int number) {
        return new UUID(0, number);
    }
}
