package org.backstretch.leaderboards.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.EventFact;
import org.backstretch.kit.Ids;
import org.backstretch.leaderboards.Meet;
import org.backstretch.leaderboards.board.Standing;
import org.backstretch.leaderboards.log.Fold;
import org.junit.jupiter.api.Test;

class WhereaboutsTest {
    private final Meet meet = new Meet();
    private final UUID ada = Ids.next();
    private final UUID bea = Ids.next();
    private final UUID cem = Ids.next();

    @Test
    void a_competitor_is_found_with_those_around_and_all_places() {
        var fold = new Fold(0);
        Stream.of(
                        meet.event(EventFact.Status.OPEN),
                        meet.race(),
                        meet.entry(ada, "10", Direction.BACKWARD, Sex.F),
                        meet.entry(bea, "9", Direction.BACKWARD, Sex.F),
                        meet.entry(cem, "2", Direction.BACKWARD, Sex.M),
                        meet.finish(cem, 1_400_000, 0),
                        meet.finish(ada, 1_500_000, 0),
                        meet.finish(bea, 1_500_300, 0))
                .forEach(fold::apply);
        var group = fold.boards(new TreeMap<>()).of(meet.race.toString()).orElseThrow();
        var board = group.board(meet.race + ".backward").orElseThrow();

        var found = Whereabouts.of(group, board, ada, 1).orElseThrow();

        assertEquals(2, found.row().place());
        assertEquals(
                List.of("2", "10", "9"),
                found.neighbours().stream().map(Standing::bib).toList());
        assertEquals(new Whereabouts.Places(2, 1, 2, null), found.places());
    }
}
