package org.backstretch.leaderboards.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.contracts.RaceStateFact;
import org.backstretch.contracts.RaceStateFact.Stage;
import org.backstretch.contracts.ResultFact;
import org.backstretch.kit.Ids;
import org.backstretch.leaderboards.Meet;
import org.junit.jupiter.api.Test;

class RaceResultsTest {
    private final Meet meet = new Meet();
    private final UUID ada = Ids.next();
    private final UUID bea = Ids.next();
    private final RaceResults results = new RaceResults();

    private void take(ResultFact... facts) {
        List.of(facts).forEach(results::add);
    }

    /** Times by entry, Ada's first. */
    private List<Long> shown(RaceStateFact state) {
        results.settle(state);
        return Stream.of(ada, bea)
                .flatMap(entry -> results.shown(entry).stream())
                .map(ResultFact::millis)
                .toList();
    }

    @Test
    void a_derivation_waits_for_its_last_result_and_for_the_fact_that_closes_it() {
        take(meet.finish(ada, 100, 0), meet.finish(bea, 200, 0));
        var before = meet.state(Stage.RUNNING, 0, 0);
        take(meet.finish(ada, 90, 1), meet.finish(bea, 190, 1));
        assertEquals(List.of(100L, 200L), shown(before));

        var closed = shown(meet.state(Stage.RUNNING, 1, 2));

        assertEquals(List.of(90L, 190L), closed);
    }

    @Test
    void a_derivation_overtaken_by_the_next_is_skipped() {
        take(meet.finish(ada, 100, 0), meet.finish(bea, 200, 0));
        take(meet.finish(ada, 90, 1), meet.finish(ada, 80, 2));
        var first = meet.state(Stage.RUNNING, 1, 2);
        assertEquals(List.of(100L, 200L), shown(first));

        take(meet.finish(bea, 180, 2));

        assertEquals(List.of(100L, 200L), shown(first));
        assertEquals(List.of(80L, 180L), shown(meet.state(Stage.RUNNING, 2, 2)));
    }

    @Test
    void an_older_result_that_comes_late_changes_nothing() {
        var old = meet.finish(ada, 100, 0);
        var older = meet.finish(bea, 200, 0);
        take(meet.finish(ada, 90, 1), meet.finish(bea, 190, 1));
        var closed = meet.state(Stage.RUNNING, 1, 2);
        assertEquals(List.of(90L, 190L), shown(closed));

        take(old, older);

        assertEquals(List.of(90L, 190L), shown(closed));
    }

    @Test
    void a_reader_that_starts_late_shows_what_is_left_of_a_purged_race() {
        take(meet.finish(ada, 90, 3));

        var shown = shown(meet.state(Stage.OFFICIAL, 3, 2));

        assertEquals(List.of(90L), shown);
    }

    @Test
    void a_derivation_once_shown_stays_though_a_result_is_purged() {
        take(meet.finish(ada, 100, 0), meet.finish(ada, 90, 1), meet.finish(bea, 190, 1));
        var closed = meet.state(Stage.RUNNING, 1, 2);
        assertEquals(List.of(90L, 190L), shown(closed));

        results.remove(bea);

        assertEquals(List.of(90L), shown(closed));
    }

    @Test
    void what_was_shown_of_a_rehearsal_goes_at_once_when_it_is_hidden() {
        take(meet.finish(ada, 100, 1), meet.finish(bea, 200, 1));
        assertEquals(List.of(100L, 200L), shown(meet.rehearsal(Stage.RUNNING, 1, 2)));

        var hidden = shown(meet.hidden(2, 2));

        assertEquals(List.of(), hidden);
    }

    @Test
    void what_comes_late_of_a_rehearsal_is_not_shown_though_nothing_newer_is_here() {
        var late = meet.finish(ada, 100, 1);
        var hidden = meet.hidden(2, 1);
        assertEquals(List.of(), shown(hidden));

        take(late);

        assertEquals(List.of(), shown(hidden));
    }
}
