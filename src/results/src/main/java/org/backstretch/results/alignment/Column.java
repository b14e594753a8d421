package org.backstretch.results.alignment;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * One stream with its edits. Whatever the edits, everything of the stream stands in it once, in its order.
 *
 * @param cells from the first at the line to the last
 */
record Column<T extends Streamed>(List<Cell<T>> cells) {

    static <T extends Streamed> Column<T> of(Side side, List<T> stream, List<Edit> edits) {
        var inserts = at(Edit.Kind.INSERT, side, edits);
        var removals = at(Edit.Kind.REMOVE, side, edits);
        var cells = new ArrayList<Cell<T>>(stream.size());
        for (var item : stream) {
            inserts.getOrDefault(item.id(), List.of()).forEach(edit -> cells.add(new Cell.Gap<>(edit)));
            var removal = removals.getOrDefault(item.id(), List.of()).stream().findFirst();
            cells.add(cell(item, removal));
        }
        return new Column<>(List.copyOf(cells));
    }

    /** The numbers of these edits, by the tap or reading they name. */
    private static Map<UUID, List<Integer>> at(Edit.Kind kind, Side side, List<Edit> edits) {
        return IntStream.range(0, edits.size())
                .boxed()
                .filter(number ->
                        edits.get(number).kind() == kind && edits.get(number).side() == side)
                .collect(groupingBy(number -> edits.get(number).at()));
    }

    private static <T extends Streamed> Cell<T> cell(T item, Optional<Integer> removal) {
        return item.isOut() || removal.isPresent() ? new Cell.Aside<>(item, removal) : new Cell.Here<>(item);
    }

    /** What takes a place, in order. */
    List<Cell<T>> places() {
        return cells.stream().filter(cell -> !(cell instanceof Cell.Aside)).toList();
    }
}
