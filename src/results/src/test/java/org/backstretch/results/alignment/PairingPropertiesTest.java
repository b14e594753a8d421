package org.backstretch.results.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.backstretch.kit.problem.Invalid;

/** What holds for any streams and any edits. */
class PairingPropertiesTest {
    /** Two streams and what was said of them. */
    record Table(List<Tap> times, List<Reading> bibs, List<Edit> edits) {
        Pairing pairing() {
            return Pairing.of(times, bibs, edits);
        }

        Table and(Edit edit) {
            return new Table(
                    times, bibs, Stream.concat(edits.stream(), Stream.of(edit)).toList());
        }

        Table saying(List<Edit> others) {
            return new Table(times, bibs, others);
        }
    }

    @Property
    void everything_that_was_stamped_or_read_stands_there_once_in_its_order(@ForAll("tables") Table table) {
        var lines = table.pairing().lines();

        assertEquals(
                ids(table.times()),
                lines.stream().flatMap(line -> id(line.time())).toList());
        assertEquals(
                ids(table.bibs()),
                lines.stream().flatMap(line -> id(line.bib())).toList());
    }

    @Property
    void lines_are_numbered_without_a_hole(@ForAll("tables") Table table) {
        var numbers = table.pairing().lines().stream()
                .flatMap(line -> line.number().stream())
                .toList();

        assertEquals(IntStream.rangeClosed(1, numbers.size()).boxed().toList(), numbers);
    }

    @Property
    void an_insert_moves_what_it_names_and_all_after_it_by_one_line_and_nothing_before(
            @ForAll("tables") Table table, @ForAll("sides") Side side, @ForAll int luck) {
        var anchor = any(table, side, luck);
        var before = places(table, side);

        var after = places(table.and(Edit.insert(side, anchor)), side);

        // It stands before what is set aside too: then what follows that moves.
        int at = firstPlaceFrom(table, side, anchor);
        assertEquals(before.subList(0, at), after.subList(0, at));
        assertEquals(Optional.empty(), after.get(at));
        assertEquals(before.subList(at, before.size()), after.subList(at + 1, after.size()));
    }

    @Property
    void a_removal_moves_all_after_it_up_by_one_line_and_says_so_once(
            @ForAll("tables") Table table, @ForAll("sides") Side side, @ForAll int luck) {
        var item = any(table, side, luck);
        var before = places(table, side);

        var after = places(table.and(Edit.remove(side, item)).and(Edit.remove(side, item)), side);

        var expected = new ArrayList<>(before);
        expected.remove(Optional.of(item));
        assertEquals(expected, after);
    }

    @Property
    void an_edit_of_one_side_leaves_the_other_as_it_is(@ForAll("tables") Table table, @ForAll int luck) {
        var edited = table.and(Edit.insert(Side.TIMES, any(table, Side.TIMES, luck)));

        assertEquals(places(table, Side.BIBS), places(edited, Side.BIBS));
    }

    @Property
    void the_order_in_which_edits_were_said_changes_nothing(@ForAll("tables") Table table, @ForAll Random luck) {
        var shuffled = new ArrayList<>(table.edits());
        Collections.shuffle(shuffled, luck);

        var other = table.saying(shuffled);

        assertEquals(Written.lines(table.pairing()), Written.lines(other.pairing()));
    }

    @Property
    void what_arrives_late_at_the_end_moves_nothing(
            @ForAll("tables") Table table, @ForAll @IntRange(max = 5) int late) {
        var before = paired(table);
        var times = new ArrayList<>(table.times());
        IntStream.range(0, late).forEach(i -> times.add(Written.tap(1_000 + i)));

        var after = paired(new Table(times, table.bibs(), table.edits()));

        assertEquals(before, after.subList(0, before.size()));
    }

    @Property
    void a_time_that_arrives_late_never_moves_an_edit_away_from_what_it_names(
            @ForAll("tables") Table table, @ForAll @IntRange(max = 20) int position) {
        var times = new ArrayList<>(table.times());
        times.add(Math.min(position, times.size()), Written.tap(1_000));

        var after = Column.of(Side.TIMES, times, table.edits());

        for (var edit : table.edits()) {
            if (edit.kind() == Edit.Kind.INSERT && edit.side() == Side.TIMES) {
                assertEquals(
                        Optional.of(edit.at()),
                        firstItemAfterGap(after, table.edits().indexOf(edit)));
            }
        }
    }

    @Property
    void a_shift_and_the_opposite_shift_are_nothing(
            @ForAll("tables") Table table,
            @ForAll("sides") Side side,
            @ForAll int luck,
            @ForAll @IntRange(min = 1, max = 6) int by) {
        var standing = places(table, side).stream().flatMap(Optional::stream).toList();
        if (standing.isEmpty()) {
            return;
        }
        var anchor = standing.get(Math.floorMod(luck, standing.size()));

        var resolved = resolved(table.and(shift(side, anchor, by)).and(shift(side, anchor, -by)));

        assertEquals(table.edits(), resolved);
    }

    @Property
    void a_shift_moves_what_it_names_by_as_many_lines_as_it_says(
            @ForAll("tables") Table table,
            @ForAll("sides") Side side,
            @ForAll int luck,
            @ForAll @IntRange(min = -6, max = 6) int by) {
        var places = places(table, side);
        var standing = places.stream().flatMap(Optional::stream).toList();
        if (standing.isEmpty()) {
            return;
        }
        var anchor = standing.get(Math.floorMod(luck, standing.size()));
        int from = places.indexOf(Optional.of(anchor));

        int to = shiftedTo(table.and(shift(side, anchor, by)), side, anchor);

        assertEquals(from + by < 0 ? -1 : from + by, to);
    }

    private static int shiftedTo(Table table, Side side, UUID anchor) {
        try {
            return places(table.saying(resolved(table)), side).indexOf(Optional.of(anchor));
        } catch (Invalid nowhere) {
            return -1;
        }
    }

    private static List<Edit> resolved(Table table) {
        return Shift.resolved(table.edits(), table.times(), table.bibs());
    }

    private static Edit shift(Side side, UUID anchor, int by) {
        return new Edit(Edit.Kind.SHIFT, side, anchor, null, by);
    }

    private static Column<? extends Streamed> column(Table table, Side side) {
        return side == Side.TIMES
                ? Column.of(side, table.times(), table.edits())
                : Column.of(side, table.bibs(), table.edits());
    }

    /** What takes a place, by its id; empty for a gap. */
    private static List<Optional<UUID>> places(Table table, Side side) {
        return column(table, side).places().stream()
                .map(cell -> cell instanceof Cell.Here<?> here
                        ? Optional.of(here.item().id())
                        : Optional.<UUID>empty())
                .toList();
    }

    /** How many places there are above this one and its gaps. */
    private static int firstPlaceFrom(Table table, Side side, UUID anchor) {
        int places = 0;
        for (var cell : column(table, side).cells()) {
            switch (cell) {
                case Cell.Here<?> here
                when here.item().id().equals(anchor) -> {
                    return places;
                }
                case Cell.Aside<?> aside
                when aside.item().id().equals(anchor) -> {
                    return places;
                }
                case Cell.Here<?> here -> places++;
                case Cell.Gap<?> gap -> places++;
                case Cell.Aside<?> aside -> {}
            }
        }
        throw new IllegalArgumentException("not in this column: " + anchor);
    }

    private static Optional<UUID> firstItemAfterGap(Column<Tap> column, int edit) {
        return column.cells().stream()
                .dropWhile(cell -> !(cell instanceof Cell.Gap<Tap> gap && gap.edit() == edit))
                .flatMap(cell -> id(Optional.of(cell)))
                .findFirst();
    }

    private static List<String> paired(Table table) {
        return Written.lines(table.pairing()).stream()
                .filter(line -> !line.startsWith("_") && !line.endsWith("_"))
                .filter(line -> line.contains("="))
                .toList();
    }

    private static List<UUID> ids(List<? extends Streamed> stream) {
        return stream.stream().map(Streamed::id).toList();
    }

    private static Stream<UUID> id(Optional<? extends Cell<?>> cell) {
        return cell.stream().flatMap(each -> switch (each) {
            case Cell.Here<?> here -> Stream.of(here.item().id());
            case Cell.Gap<?> gap -> Stream.empty();
            case Cell.Aside<?> aside -> Stream.of(aside.item().id());
        });
    }

    private static UUID any(Table table, Side side, int luck) {
        var stream = side == Side.TIMES ? table.times() : table.bibs();
        return stream.get(Math.floorMod(luck, stream.size())).id();
    }

    @Provide
    Arbitrary<Side> sides() {
        return Arbitraries.of(Side.values());
    }

    @Provide
    Arbitrary<Table> tables() {
        var length = Arbitraries.integers().between(1, 14);
        return Combinators.combine(length, length, Arbitraries.randoms()).as(PairingPropertiesTest::table);
    }

    private static Table table(int times, int bibs, Random luck) {
        var taps = IntStream.range(0, times)
                .mapToObj(Written::tap)
                .map(tap -> luck.nextInt(6) == 0 ? Written.out(tap) : tap)
                .toList();
        var readings = IntStream.range(0, bibs)
                .mapToObj(number -> Written.reading(number, "b" + number))
                .toList();
        var edits = new ArrayList<Edit>();
        for (int i = luck.nextInt(6); i > 0; i--) {
            var side = luck.nextBoolean() ? Side.TIMES : Side.BIBS;
            var stream = side == Side.TIMES ? taps : readings;
            var at = stream.get(luck.nextInt(stream.size())).id();
            edits.add(luck.nextBoolean() ? Edit.insert(side, at) : Edit.remove(side, at));
        }
        return new Table(taps, readings, List.copyOf(edits));
    }
}
