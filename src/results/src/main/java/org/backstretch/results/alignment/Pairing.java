package org.backstretch.results.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Two streams line by line: the n-th place among the times beside the n-th among the bibs. A function of the streams and
 * the edits, nothing else.
 */
record Pairing(List<Line> lines, List<Edit> edits) {

    /**
     * One line.
     *
     * @param number from 1; empty for what was set aside
     */
    record Line(Optional<Integer> number, Optional<Cell<Tap>> time, Optional<Cell<Reading>> bib) {}

    /** What it says of a tap: whose it is, if anybody's, or that it is none. */
    record Saying(Tap tap, Optional<String> bib, boolean setsAside) {}

    static Pairing of(List<Tap> times, List<Reading> bibs, List<Edit> edits) {
        var left = Column.of(Side.TIMES, times, edits).cells();
        var right = Column.of(Side.BIBS, bibs, edits).cells();
        var lines = new ArrayList<Line>();
        int number = 0;
        for (int time = 0, bib = 0; time < left.size() || bib < right.size(); ) {
            if (isAside(left, time)) {
                lines.add(new Line(Optional.empty(), at(left, time++), Optional.empty()));
            } else if (isAside(right, bib)) {
                lines.add(new Line(Optional.empty(), Optional.empty(), at(right, bib++)));
            } else {
                lines.add(new Line(Optional.of(++number), at(left, time++), at(right, bib++)));
            }
        }
        return new Pairing(List.copyOf(lines), edits);
    }

    private static <T extends Streamed> boolean isAside(List<Cell<T>> column, int index) {
        return index < column.size() && column.get(index) instanceof Cell.Aside;
    }

    private static <T extends Streamed> Optional<Cell<T>> at(List<Cell<T>> column, int index) {
        return index < column.size() ? Optional.of(column.get(index)) : Optional.empty();
    }

    /** Of each tap that is not out of itself. What a human gave this very tap outranks the line it stands in. */
    List<Saying> sayings() {
        return lines.stream().flatMap(line -> saying(line).stream()).toList();
    }

    private Optional<Saying> saying(Line line) {
        if (line.time().isEmpty()) {
            return Optional.empty();
        }
        return switch (line.time().get()) {
            case Cell.Here<Tap>(var tap) ->
                Optional.of(new Saying(tap, tap.own().or(() -> bib(line)), false));
            case Cell.Aside<Tap>(var tap, var edit) ->
                tap.isOut()
                        ? Optional.empty()
                        : Optional.of(new Saying(tap, tap.own(), tap.own().isEmpty()));
            case Cell.Gap<Tap> gap -> Optional.empty();
        };
    }

    /** The bib that stands in this line, as it was read or as an edit says. */
    Optional<String> bib(Line line) {
        return line.bib().flatMap(cell -> switch (cell) {
            case Cell.Here<Reading>(var reading) -> said(reading.id()).or(reading::read);
            case Cell.Aside<Reading>(var reading, var edit) -> reading.read();
            case Cell.Gap<Reading>(var edit) -> edits.get(edit).said();
        });
    }

    /** The last word on a reading. */
    private Optional<String> said(UUID reading) {
        return edits.reversed().stream()
                .filter(edit -> edit.is(Edit.Kind.BIB, Side.BIBS, reading))
                .findFirst()
                .flatMap(Edit::said);
    }
}
