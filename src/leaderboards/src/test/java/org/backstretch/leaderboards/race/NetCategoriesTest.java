package org.backstretch.leaderboards.race;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.EventFact;
import org.backstretch.contracts.Fact;
import org.backstretch.contracts.RaceFact;
import org.backstretch.contracts.ResultFact;
import org.backstretch.kit.Ids;
import org.backstretch.leaderboards.Meet;
import org.backstretch.leaderboards.log.Fold;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Gun times rank everybody; net times rank categories where the rule set says so and there was a start mat. */
class NetCategoriesTest {
    private final Meet meet = new Meet();
    private final UUID front = Ids.next();
    private final UUID back = Ids.next();
    private final UUID walker = Ids.next();
    private final Fold fold = new Fold(0);
    private final String category = meet.race().categories().getFirst().code();

    private List<Fact> entered(String ruleSet) {
        return List.of(
                meet.event(EventFact.Status.OPEN), under(ruleSet), in(front, "1"), in(back, "2"), in(walker, "3"));
    }

    private EntryFact in(UUID id, String bib) {
        var plain = meet.entry(id, bib, Direction.BACKWARD, Sex.F);
        return new EntryFact(
                id,
                plain.revision(),
                plain.raceId(),
                plain.waveId(),
                null,
                null,
                bib,
                plain.publicName(),
                Sex.F,
                category,
                Direction.BACKWARD,
                plain.status());
    }

    private RaceFact under(String ruleSet) {
        var plain = meet.race();
        return new RaceFact(
                plain.id(),
                plain.revision(),
                plain.eventId(),
                plain.name(),
                plain.discipline(),
                plain.distanceMillimetres(),
                plain.directions(),
                plain.timing(),
                ruleSet,
                null,
                plain.waves(),
                plain.categories(),
                false,
                null,
                null,
                List.of());
    }

    private ResultFact finish(UUID entry, long gun, @Nullable Long net) {
        var plain = meet.finish(entry, gun, 0);
        return new ResultFact(
                entry,
                plain.revision(),
                plain.raceId(),
                0,
                plain.outcome(),
                gun,
                plain.timing(),
                plain.crossedAt(),
                0,
                null,
                plain.mark(),
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                net);
    }

    private List<String> board(Fold from, String view) {
        return from.boards(new TreeMap<>()).board(meet.race + "." + view).orElseThrow().standings().stream()
                .map(row -> (row.placeLabel() == null ? "-" : row.placeLabel()) + " " + row.bib() + " " + row.millis())
                .toList();
    }

    private void take(Fact... facts) {
        Arrays.asList(facts).forEach(fold::apply);
    }

    private String categoryBoard() {
        return Views.category(Direction.BACKWARD, category);
    }

    @Test
    void the_slower_by_gun_may_be_first_of_her_category() {
        entered("HOUSE").forEach(fold::apply);
        take(
                finish(front, 1_500_000, 1_499_000L),
                finish(back, 1_510_000, 1_480_000L),
                finish(walker, 1_600_000, null));

        assertEquals(List.of("1 1 1500000", "2 2 1510000", "3 3 1600000"), board(fold, "backward"));
        assertEquals(List.of("1 2 1480000", "2 1 1499000", "3 3 1600000"), board(fold, categoryBoard()));
    }

    @Test
    void championship_rules_rank_categories_by_the_gun() {
        entered("IRR-2016").forEach(fold::apply);
        take(finish(front, 1_500_000, 1_499_000L), finish(back, 1_510_000, 1_480_000L));

        assertEquals(List.of("1 1 1500000", "2 2 1510000", "- 3 null"), board(fold, categoryBoard()));
    }

    @Test
    void without_any_net_time_all_is_as_ever_also_when_the_only_one_is_taken_back() {
        entered("HOUSE").forEach(fold::apply);
        take(finish(front, 1_500_000, null), finish(back, 1_510_000, 1_480_000L));
        assertEquals("1 2 1480000", board(fold, categoryBoard()).getFirst());

        take(finish(back, 1_510_000, null));

        assertEquals(List.of("1 1 1500000", "2 2 1510000", "- 3 null"), board(fold, categoryBoard()));
    }

    @Test
    void the_order_in_which_facts_arrive_changes_nothing_not_even_the_digest() {
        var facts = new ArrayList<>(entered("HOUSE"));
        facts.addAll(List.of(
                finish(front, 1_500_000, 1_499_000L),
                finish(back, 1_510_000, 1_480_000L),
                finish(walker, 1_520_000, null)));
        facts.forEach(fold::apply);
        var expected = board(fold, categoryBoard());
        var digest = digest(fold);
        var random = new Random(5);
        for (var i = 0; i < 30; i++) {
            var shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, random);
            var other = new Fold(0);
            shuffled.forEach(other::apply);
            assertEquals(expected, board(other, categoryBoard()));
            assertEquals(digest, digest(other));
        }
    }

    private Object digest(Fold from) {
        return from.boards(new TreeMap<>())
                .board(meet.race + "." + categoryBoard())
                .orElseThrow()
                .version();
    }
}
