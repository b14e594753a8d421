package org.backstretch.athletics.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Sex;
import org.junit.jupiter.api.Test;

/** Races are written as their finishers' teams in order, capitals for women and a dot for an individual. */
class TeamPlacesTest {
    private static final TeamRules THREE = new TeamRules(3, 0, false);
    private static final TeamRules THREE_RENUMBERED = new TeamRules(3, 0, true);

    @Test
    void the_places_of_the_first_runners_are_added_up() {
        assertEquals(List.of("a 8: 1 3 4", "b 13: 2 5 6"), tallies(THREE, race("a b a a b b a")));
    }

    @Test
    void a_team_that_is_not_complete_has_no_score_and_stands_behind() {
        assertEquals(List.of("b 12: 3 4 5", "a: 1 2"), tallies(THREE, race("a a b b b")));
    }

    @Test
    void without_renumbering_individuals_and_incomplete_teams_keep_their_places() {
        assertEquals(List.of("b 15: 3 5 7", "c 18: 4 6 8", "a: 1"), tallies(THREE, race("a . b c b c b c")));
    }

    @Test
    void with_renumbering_only_complete_teams_are_counted_through() {
        assertEquals(List.of("b 9: 1 3 5", "c 12: 2 4 6", "a: 1"), tallies(THREE_RENUMBERED, race("a . b c b c b c")));
    }

    @Test
    void with_renumbering_two_runners_behind_the_scorers_push_others_back_and_no_more() {
        assertEquals(List.of("a 6: 1 2 3", "b 21: 6 7 8"), tallies(THREE_RENUMBERED, race("a a a a a a a b b b")));
    }

    @Test
    void with_renumbering_a_dead_heat_stays_shared() {
        var race = new ArrayList<>(race(". a b a b a b"));
        race.set(2, new TeamFinish(race.get(2).id(), race.get(2).teamId(), Sex.M, 2));

        assertEquals(List.of("a 9: 1 3 5", "b 11: 1 4 6"), tallies(THREE_RENUMBERED, race));
    }

    @Test
    void a_tie_goes_to_the_better_last_scorer() {
        assertEquals(List.of("b 7: 3 4", "a 7: 1 6"), tallies(new TeamRules(2, 0, false), race("a . b b . a a b")));
    }

    @Test
    void with_renumbering_a_tie_goes_to_the_better_next_runner() {
        assertEquals(List.of("a 5: 1 4", "b 5: 2 3"), tallies(new TeamRules(2, 0, true), race("a b b a a b")));
    }

    @Test
    void with_renumbering_a_team_without_a_next_runner_loses_the_tie() {
        assertEquals(List.of("b 5: 2 3", "a 5: 1 4"), tallies(new TeamRules(2, 0, true), race("a b b a b")));
    }

    @Test
    void with_renumbering_and_no_next_runners_the_better_last_scorer_wins() {
        assertEquals(List.of("b 5: 2 3", "a 5: 1 4"), tallies(new TeamRules(2, 0, true), race("a b b a")));
    }

    @Test
    void who_is_level_in_everything_shares_the_place() {
        var one = new TeamTally(new UUID(0, 1), true, 7, List.of(4), List.of());
        var other = new TeamTally(new UUID(0, 2), true, 7, List.of(4), List.of());

        assertEquals(0, TeamTally.ORDER.compare(one, other));
    }

    @Test
    void the_women_whom_a_team_must_have_count_wherever_they_came_in() {
        var mixed = new TeamRules(3, 1, false);

        assertEquals(List.of("a 9: 1 2 6", "b 12: 3 4 5"), tallies(mixed, race("a a b B b A a")));
        assertEquals(List.of("b 12: 3 4 5", "a: 1 2"), tallies(mixed, race("a a b B b a a")));
    }

    @Test
    void more_women_than_scorers_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new TeamRules(3, 4, false));
    }

    /** As "team points: places". */
    private static List<String> tallies(TeamRules rules, List<TeamFinish> race) {
        return TeamPlaces.of(rules, race).stream()
                .map(tally -> (char) tally.teamId().getLeastSignificantBits()
                        + (tally.complete() ? " " + tally.points() : "")
                        + ":"
                        + places(tally))
                .toList();
    }

    private static String places(TeamTally tally) {
        var text = new StringBuilder();
        tally.scorers().forEach(scorer -> text.append(' ').append(scorer.place()));
        return text.toString();
    }

    private static List<TeamFinish> race(String teams) {
        var race = new ArrayList<TeamFinish>();
        for (var word : teams.split(" ")) {
            char team = word.charAt(0);
            int place = race.size() + 1;
            race.add(new TeamFinish(
                    new UUID(1, place),
                    team == '.' ? Optional.empty() : Optional.of(new UUID(0, Character.toLowerCase(team))),
                    Character.isUpperCase(team) ? Sex.F : Sex.M,
                    place));
        }
        return race;
    }
}
