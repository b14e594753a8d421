package org.backstretch.leaderboards.board;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class GroupTest {
    private static final List<String> ALL = List.of("all");
    private static final List<String> BOTH = List.of("all", "some");

    private final Group<Score> group = new Group<>("owner", "", Score.ORDER);
    private final UUID ada = new UUID(0, 1);
    private final UUID bea = new UUID(0, 2);
    private final UUID cem = new UUID(0, 3);

    GroupTest() {
        group.declare(List.of(heading("all", BoardKind.MEMBERS), heading("some", BoardKind.CLUB)), List.of());
    }

    private static Heading heading(String view, BoardKind kind) {
        return Heading.of("owner", view, kind, view, Visibility.PUBLIC);
    }

    private Board board(String view) {
        return group.publish().board("owner." + view).orElseThrow();
    }

    @Test
    void a_change_in_one_view_leaves_the_other_board_the_same_object() {
        group.put(new Score(ada, 5), BOTH);
        group.put(new Score(bea, 4), ALL);
        var all = board("all");
        var some = board("some");

        group.put(new Score(bea, 6), ALL);

        assertSame(some, board("some"));
        assertNotSame(all, board("all"));
        assertEquals(new TouchedRows.Some(Set.of(bea)), board("all").touched());
    }

    @Test
    void what_is_taken_back_before_anybody_sees_it_changes_nothing() {
        group.put(new Score(ada, 5), BOTH);
        var before = group.publish();
        var all = before.board("owner.all");

        group.put(new Score(ada, 9), ALL);
        group.remove(ada);
        group.put(new Score(ada, 5), BOTH);

        assertEquals(all, group.publish().board("owner.all"));
    }

    @Test
    void a_view_comes_with_its_first_row_and_goes_with_its_last() {
        assertEquals(1, group.publish().boards().count());

        group.put(new Score(ada, 5), BOTH);
        assertEquals(2, group.publish().boards().count());
        group.put(new Score(ada, 5), ALL);

        assertEquals(
                List.of("owner.all"), group.publish().boards().map(Board::id).toList());
    }

    @Test
    void a_tie_that_is_longer_than_the_page_has_one_place() {
        for (int i = 0; i < 1_000; i++) {
            group.put(new Score(new UUID(1, i), 7), ALL);
        }
        group.put(new Score(ada, 9), ALL);
        group.put(new Score(bea, 3), ALL);

        var middle = board("all").page(500, 2);

        assertEquals(
                List.of("2=", "2="), middle.stream().map(Standing::placeLabel).toList());
        assertEquals("1002", board("all").of(bea).orElseThrow().placeLabel());
    }

    @Test
    void an_old_board_says_for_ever_what_it_said() {
        group.put(new Score(ada, 5), ALL);
        group.put(new Score(bea, 4), ALL);
        var old = board("all");
        var before = old.standings();

        group.put(new Score(bea, 8), ALL);
        group.put(new Score(cem, 9), ALL);
        group.remove(ada);
        group.publish();

        assertEquals(before, old.standings());
        assertEquals(0, old.line(ada));
        assertEquals(-1, old.line(cem));
    }

    @Property(tries = 200)
    void a_group_kept_up_equals_one_made_at_once(@ForAll long seed) {
        var random = new Random(seed);
        var kept = new Group<>("owner", "", Score.ORDER);
        kept.declare(List.of(heading("all", BoardKind.MEMBERS), heading("some", BoardKind.CLUB)), List.of());
        var rows = new HashMap<UUID, Map.Entry<Score, List<String>>>();
        for (int step = 0; step < 300; step++) {
            var id = new UUID(3, random.nextInt(40));
            if (random.nextInt(5) == 0) {
                kept.remove(id);
                rows.remove(id);
            } else {
                var row = new Score(id, random.nextInt(6));
                var views = random.nextBoolean() ? ALL : BOTH;
                kept.put(row, views);
                rows.put(id, Map.entry(row, views));
            }
            if (random.nextInt(20) == 0) {
                kept.publish();
            }
        }
        var anew = new Group<>("owner", "", Score.ORDER);
        anew.declare(List.of(heading("all", BoardKind.MEMBERS), heading("some", BoardKind.CLUB)), List.of());
        var all = new HashMap<Score, List<String>>();
        rows.values().forEach(each -> all.put(each.getKey(), each.getValue()));

        anew.replaceAll(all);

        assertEquals(contents(anew.publish()), contents(kept.publish()));
    }

    private static Map<String, List<Standing>> contents(Part part) {
        var contents = new HashMap<String, List<Standing>>();
        part.boards().forEach(board -> contents.put(board.id() + " " + board.version(), board.standings()));
        return contents;
    }

    /** All scores of one version are of one round; an answer that mixed two would show both. */
    @Test
    void all_that_one_board_answers_is_of_one_version_while_another_thread_writes() {
        var shown = new AtomicReference<>(round(1));
        var writer =
                CompletableFuture.runAsync(() -> IntStream.range(2, 1_500).forEach(number -> shown.set(round(number))));

        while (!writer.isDone()) {
            var board = shown.get();
            var rounds = new HashSet<Long>();
            var id = board.page(10, 1).getFirst().competitorId();
            board.page(0, 30).forEach(row -> rounds.add(round(row)));
            board.around(id, 5).forEach(row -> rounds.add(round(row)));
            rounds.add(round(board.of(id).orElseThrow()));

            assertEquals(1, rounds.size());
            assertEquals(10, board.line(id));
            assertEquals(11, board.of(id).orElseThrow().place());
        }

        writer.join();
        assertTrue(shown.get().size() == 60);
    }

    private Board round(int number) {
        for (int i = 0; i < 60; i++) {
            int score = 1 + (i * 7 + number) % 60;
            group.put(new Score(new UUID(2, i), number * 1_000L + score), ALL);
        }
        return board("all");
    }

    private static long round(Standing row) {
        return requireNonNull(row.score()) / 1_000;
    }
}
