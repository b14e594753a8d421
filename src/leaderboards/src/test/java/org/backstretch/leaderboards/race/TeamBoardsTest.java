package org.backstretch.leaderboards.race;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.ClubFact;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.RaceFact.TeamScoring;
import org.backstretch.kit.Ids;
import org.backstretch.leaderboards.RaceDay;
import org.backstretch.leaderboards.board.Board;
import org.backstretch.leaderboards.log.Fold;
import org.junit.jupiter.api.Test;

/** Runners finish in the order in which their clubs are written. */
class TeamBoardsTest {
    private final RaceDay race = RaceDay.of5Km("2026-06-01");
    private final Map<String, UUID> clubs = new HashMap<>();
    private final List<UUID> runners = new ArrayList<>();
    private final Fold fold = new Fold(0);

    private void take(Fact... facts) {
        List.of(facts).forEach(fold::apply);
    }

    private void run(TeamScoring scoring, String order) {
        take(race.event(EventFact.Status.OPEN), race.race(scoring));
        for (var club : order.split(" ")) {
            var id = clubs.computeIfAbsent(club, any -> Ids.next());
            var runner = Ids.next();
            runners.add(runner);
            take(
                    new ClubFact(id, 1, club),
                    race.entry(runner, null, id, "Runner", Sex.F, "OPEN", Direction.BACKWARD),
                    race.finish(runner, 1_000_000L + runners.size()));
        }
    }

    private Optional<Board> board() {
        return fold.boards(new TreeMap<>()).board(race.race + ".backward.teams");
    }

    private List<String> teams() {
        return board().orElseThrow().standings().stream()
                .map(row -> row.placeLabel() + " " + row.name() + " " + row.score())
                .toList();
    }

    @Test
    void clubs_score_the_places_of_their_first_runners_and_a_tie_goes_to_the_better_last() {
        run(new TeamScoring(2, 0, false), "a b c b a b");

        assertEquals(List.of("1 b 6", "2 a 6", "null c null"), teams());
    }

    @Test
    void renumbered_places_leave_out_who_cannot_score() {
        run(new TeamScoring(2, 0, true), "c a c a b");

        assertEquals(List.of("1 c 4", "2 a 6", "null b null"), teams());
    }

    @Test
    void a_disqualified_runner_makes_room_for_the_next() {
        run(new TeamScoring(2, 0, false), "a b a b a");
        assertEquals(List.of("1 a 4", "2 b 6"), teams());

        take(race.disqualified(runners.getFirst()));

        assertEquals(List.of("1 b 4", "2 a 6"), teams());
    }

    @Test
    void a_team_shows_who_scored() {
        run(new TeamScoring(2, 0, false), "a b a b a");

        var scorers = board().orElseThrow().top(1).getFirst().contributions();

        assertEquals(
                List.of(runners.get(0), runners.get(2)),
                scorers.stream().map(each -> each.of()).toList());
    }

    @Test
    void where_clubs_do_not_score_there_is_no_such_board() {
        run(new TeamScoring(2, 0, false), "a b a b");
        assertTrue(board().isPresent());

        take(race.race(null));

        assertTrue(board().isEmpty());
    }

    @Test
    void a_board_on_which_nothing_changed_is_the_same_board() {
        run(new TeamScoring(2, 0, false), "a b a b");
        var before = board().orElseThrow();

        take(race.entry(Ids.next(), null, null, "Late", Sex.F, "OPEN", Direction.BACKWARD));

        assertSame(before, board().orElseThrow());
    }
}
