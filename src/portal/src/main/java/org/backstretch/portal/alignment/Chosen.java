package org.backstretch.portal.alignment;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.backstretch.portal.results.Alignment.Kind;
import org.backstretch.portal.results.Alignment.Row;

/**
 * The line somebody is at, found again after a step: the gap that was just made, else where their tap or reading went.
 *
 * @param newGap the number of the edit that just made a gap
 */
record Chosen(Line line, Optional<Integer> newGap) {

    static Chosen after(String line, Draft before, Draft now) {
        var last = now.edits().size() - 1;
        var isNewGap = now.edits().size() > before.edits().size()
                && now.edits().get(last).kind() == Kind.INSERT;
        return new Chosen(Line.read(line), isNewGap ? Optional.of(last) : Optional.empty());
    }

    /** The number of the row, from 0; -1 for none. */
    int among(List<Row> rows) {
        if (newGap.isPresent()) {
            return first(rows, at -> at.gap().equals(newGap));
        }
        int exact = first(rows, line::equals);
        int time = exact >= 0 ? exact : first(rows, at -> at.time().isSame(line.time()));
        return time >= 0 ? time : first(rows, at -> at.bib().isSame(line.bib()));
    }

    private static int first(List<Row> rows, Predicate<Line> wanted) {
        return IntStream.range(0, rows.size())
                .filter(index -> wanted.test(Line.of(rows.get(index))))
                .findFirst()
                .orElse(-1);
    }
}
