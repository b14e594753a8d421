package org.backstretch.leaderboards.stream;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.backstretch.leaderboards.board.Board;
import org.backstretch.leaderboards.board.BoardKind;
import org.backstretch.leaderboards.board.Group;
import org.backstretch.leaderboards.board.Heading;
import org.backstretch.leaderboards.board.Visibility;

class ChangeTest {
    private static final int FEW = 12;
    private static final List<UUID> RACERS =
            IntStream.range(0, FEW).mapToObj(i -> new UUID(7, i)).toList();

    /** Somebody finishes, with one of few times; is out (5 and above); or goes (8 and above). */
    private record Act(int racer, int what) {
        void doneTo(Group<Racer> group) {
            var id = RACERS.get(racer);
            if (what < 5) {
                group.put(Racer.in(id, 1_000 + what), List.of("all"));
            } else if (what < 8) {
                group.put(Racer.out(id), List.of("all"));
            } else {
                group.remove(id);
            }
        }
    }

    @Provide
    Arbitrary<List<List<List<Act>>>> told() {
        var act = Combinators.combine(
                        Arbitraries.integers().between(0, FEW - 1),
                        Arbitraries.integers().between(0, 9))
                .as(Act::new);
        var published = act.list().ofMinSize(1).ofMaxSize(5);
        var joined = published.list().ofMinSize(1).ofMaxSize(3);
        return joined.list().ofMinSize(1).ofMaxSize(12);
    }

    @Property
    void whoever_is_told_only_changes_sees_the_board(@ForAll("told") List<List<List<Act>>> told) {
        var group = group();
        var page = new Page();
        var before = board(group);
        page.show(before.standings());

        for (var joined : told) {
            var pending = new Pending();
            var now = before;
            for (var published : joined) {
                published.forEach(act -> act.doneTo(group));
                now = add(pending, now, board(group));
            }
            var change = pending.between(before, now).orElseThrow();
            page.change(change);
            before = now;

            assertEquals(Page.seen(now.standings()), page.seen());
        }
    }

    private static Board add(Pending pending, Board before, Board now) {
        if (now != before) {
            pending.add(now, true);
        }
        return now;
    }

    private static Group<Racer> group() {
        var group = new Group<>("owner", "", Racer.ORDER);
        group.declare(List.of(Heading.of("owner", "all", BoardKind.OVERALL, "All", Visibility.PUBLIC)), Set.of());
        group.put(Racer.out(new UUID(0, 1)), List.of("all"));
        board(group);
        group.put(Racer.out(new UUID(0, 2)), List.of("all"));
        return group;
    }

    private static Board board(Group<Racer> group) {
        return group.publish().board("owner.all").orElseThrow();
    }

    @Example
    void one_finisher_of_many_is_one_row() {
        var group = group();
        for (int i = 0; i < 1_000; i++) {
            group.put(Racer.in(new UUID(9, i), 10_000 + i), List.of("all"));
        }
        var before = board(group);
        group.put(Racer.in(RACERS.getFirst(), 1), List.of("all"));
        var after = board(group);
        var pending = new Pending();
        pending.add(after, true);

        var moved = pending.between(before, after).orElseThrow().moved();

        assertEquals(1, moved.size());
        assertEquals(0, moved.getFirst().toLine());
        assertEquals(RACERS.getFirst(), requireNonNull(moved.getFirst().row()).competitorId());
    }

    @Example
    void what_cannot_be_told_row_by_row_is_not() {
        var group = group();
        var before = board(group);
        for (int i = 0; i < 250; i++) {
            group.put(Racer.in(new UUID(9, i), i), List.of("all"));
        }
        var pending = new Pending();
        var after = board(group);

        pending.add(after, true);

        assertTrue(pending.between(before, after).isEmpty());
        pending.clear();
        assertTrue(pending.between(after, after).isPresent());
        pending.add(after, false);
        assertTrue(pending.between(before, after).isEmpty(), "a version was missed");
    }
}
