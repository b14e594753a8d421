package org.backstretch.athletics.team;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.team.TeamTally.Scorer;

/** Few teams, so that complete, incomplete and tied ones are common. */
class TeamPlacesPropertiesTest {

    @Property
    void the_order_of_arrival_changes_nothing(
            @ForAll("rules") TeamRules rules, @ForAll("races") List<TeamFinish> race, @ForAll Random random) {
        var shuffled = new ArrayList<>(race);
        Collections.shuffle(shuffled, random);

        assertEquals(TeamPlaces.of(rules, race), TeamPlaces.of(rules, shuffled));
    }

    @Property
    void complete_teams_count_exactly_their_scorers_with_women_enough(
            @ForAll("rules") TeamRules rules, @ForAll("races") List<TeamFinish> race) {
        for (var tally : TeamPlaces.of(rules, race)) {
            if (tally.complete()) {
                assertEquals(rules.scorers(), tally.scorers().size());
                assertTrue(women(tally, race) >= rules.minWomen());
                assertEquals(tally.scorers().stream().mapToLong(Scorer::place).sum(), tally.points());
            }
        }
    }

    private static long women(TeamTally tally, List<TeamFinish> race) {
        var scorers = tally.scorers().stream().map(Scorer::id).toList();
        return race.stream()
                .filter(each -> scorers.contains(each.id()) && each.sex() == Sex.F)
                .count();
    }

    @Property
    void no_other_choice_of_scorers_is_better(
            @ForAll("rules") TeamRules rules, @ForAll("races") List<TeamFinish> race) {
        var asPlaced = new TeamRules(rules.scorers(), rules.minWomen(), false);
        var byTeam = race.stream()
                .filter(each -> each.teamId().isPresent())
                .collect(groupingBy(each -> each.teamId().orElseThrow()));

        for (var tally : TeamPlaces.of(asPlaced, race)) {
            var best =
                    bestSum(byTeam.getOrDefault(tally.teamId(), List.of()), 0, asPlaced.scorers(), asPlaced.minWomen());
            assertEquals(best, tally.complete() ? Optional.of(tally.points()) : Optional.empty());
        }
    }

    /** Tries every choice, one by one. */
    private static Optional<Long> bestSum(List<TeamFinish> team, int from, int scorers, int women) {
        if (scorers == 0) {
            return women <= 0 ? Optional.of(0L) : Optional.empty();
        }
        if (from == team.size()) {
            return Optional.empty();
        }
        var runner = team.get(from);
        var with = bestSum(team, from + 1, scorers - 1, women - (runner.sex() == Sex.F ? 1 : 0))
                .map(sum -> sum + runner.place());
        var without = bestSum(team, from + 1, scorers, women);
        return with.isPresent() && without.isPresent()
                ? Optional.of(Math.min(with.get(), without.get()))
                : with.or(() -> without);
    }

    @Property
    void complete_teams_stand_before_the_others_by_their_points(
            @ForAll("rules") TeamRules rules, @ForAll("races") List<TeamFinish> race) {
        var tallies = TeamPlaces.of(rules, race);

        for (int i = 1; i < tallies.size(); i++) {
            var before = tallies.get(i - 1);
            var after = tallies.get(i);
            assertTrue(before.complete() || !after.complete());
            assertTrue(!after.complete() || before.points() <= after.points());
        }
    }

    @Provide
    Arbitrary<TeamRules> rules() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(true, false))
                .as((scorers, women, renumbered) -> new TeamRules(scorers, Math.min(women, scorers), renumbered));
    }

    @Provide
    Arbitrary<List<TeamFinish>> races() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3), Arbitraries.of(Sex.class), Arbitraries.of(0, 1))
                .as((team, sex, ahead) -> new TeamFinish(
                        new UUID(0, 0), team == 0 ? Optional.empty() : Optional.of(new UUID(1, team)), sex, ahead))
                .list()
                .ofMaxSize(14)
                .map(TeamPlacesPropertiesTest::placed);
    }

    /** In the order of the list; now and then with the place of the one before. */
    private static List<TeamFinish> placed(List<TeamFinish> finishes) {
        List<TeamFinish> placed = new ArrayList<>();
        for (var finish : finishes) {
            int n = placed.size();
            int place = n > 0 && finish.place() == 0 && n % 3 == 0
                    ? placed.get(n - 1).place()
                    : n + 1;
            placed.add(new TeamFinish(new UUID(Long.reverse(n), n), finish.teamId(), finish.sex(), place));
        }
        return placed;
    }
}
