package org.backstretch.leaderboards.stream;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.backstretch.leaderboards.board.Standing;
import org.backstretch.leaderboards.stream.Change.Move;
import org.jspecify.annotations.Nullable;

/** A list as a live page keeps it: shown once, then only told what is different. */
final class Page {
    /** What a reader sees of a line. */
    record Seen(
            UUID id,
            String name,
            @Nullable Integer place,
            boolean tied,
            @Nullable Long millis,
            @Nullable Long gap) {}

    private record Line(Standing row, boolean tiesWithAbove) {
        static Line of(Standing row, int line) {
            var place = row.place();
            return new Line(row, place != null && place != line + 1);
        }
    }

    private final List<Line> lines = new ArrayList<>();

    void show(List<Standing> rows) {
        lines.clear();
        IntStream.range(0, rows.size()).forEach(line -> lines.add(Line.of(rows.get(line), line)));
    }

    void change(Change change) {
        change.moved().stream()
                .map(Move::fromLine)
                .filter(Objects::nonNull)
                .sorted(reverseOrder())
                .forEach(line -> lines.remove(line.intValue()));
        change.moved().stream()
                .filter(move -> move.row() != null)
                .sorted(comparing(move -> Objects.requireNonNull(move.toLine())))
                .forEach(this::put);
    }

    private void put(Move move) {
        int line = Objects.requireNonNull(move.toLine());
        lines.add(line, Line.of(Objects.requireNonNull(move.row()), line));
    }

    List<Seen> seen() {
        var seen = new ArrayList<Seen>();
        var place = 0;
        for (int line = 0; line < lines.size(); line++) {
            place = lines.get(line).tiesWithAbove() ? place : line + 1;
            seen.add(seen(line, place));
        }
        return seen;
    }

    private Seen seen(int line, int place) {
        var row = lines.get(line).row();
        var isPlaced = row.place() != null;
        var tied = lines.get(line).tiesWithAbove()
                || (line + 1 < lines.size() && lines.get(line + 1).tiesWithAbove());
        var gap = row.millis() == null
                ? null
                : Long.valueOf(row.millis()
                        - Objects.requireNonNull(lines.getFirst().row().millis()));
        return new Seen(row.competitorId(), row.name(), isPlaced ? place : null, tied, row.millis(), gap);
    }

    /** What the board itself says. */
    static List<Seen> seen(List<Standing> rows) {
        return rows.stream()
                .map(row -> new Seen(
                        row.competitorId(), row.name(), row.place(), row.tied(), row.millis(), row.gapMillis()))
                .toList();
    }
}
