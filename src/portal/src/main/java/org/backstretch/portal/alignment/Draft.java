package org.backstretch.portal.alignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.backstretch.portal.results.Alignment.Edit;
import org.backstretch.portal.results.Alignment.Kind;
import org.backstretch.portal.results.Alignment.Side;

/** Edits on their way: each thing somebody does to a line makes another draft. */
record Draft(List<Edit> edits) {

    Draft {
        edits = List.copyOf(edits);
    }

    /** What the buttons of the page are called. */
    static Optional<UnaryOperator<Draft>> doing(String what, Line line, String bib) {
        return Optional.ofNullable(
                switch (what) {
                    case "insert-time" -> draft -> draft.inserting(Side.TIMES, line.time());
                    case "insert-bib" -> draft -> draft.inserting(Side.BIBS, line.bib());
                    case "remove-time" -> draft -> draft.removing(Side.TIMES, line.time());
                    case "remove-bib" -> draft -> draft.removing(Side.BIBS, line.bib());
                    case "say" -> draft -> draft.saying(line.bib(), bib);
                    // Enter, wherever it is pressed.
                    case "enter" -> draft -> bib.isBlank() ? draft : draft.saying(line.bib(), bib);
                    case "put-back" -> draft -> draft.puttingBack(line);
                    case "back" -> draft -> draft.withoutLast();
                    default -> null;
                });
    }

    private Draft inserting(Side side, Place place) {
        return anchor(place)
                .map(at -> with(new Edit(Kind.INSERT, side, at, null)))
                .orElse(this);
    }

    private Optional<UUID> anchor(Place place) {
        return place.item().or(() -> gap(place).map(number -> edits.get(number).at()));
    }

    /** A gap is taken out, for it was never there; a tap or a reading is set aside. */
    private Draft removing(Side side, Place place) {
        return gap(place)
                .map(this::without)
                .orElseGet(() -> place.item()
                        .map(item -> with(new Edit(Kind.REMOVE, side, item, null)))
                        .orElse(this));
    }

    /** Nothing typed takes back what was said. */
    private Draft saying(Place place, String bib) {
        var said = bib.isBlank() ? null : bib.strip();
        var gap = gap(place);
        if (gap.isPresent()) {
            var changed = new ArrayList<>(edits);
            var insert = changed.get(gap.get());
            changed.set(gap.get(), new Edit(insert.kind(), insert.side(), insert.at(), said));
            return new Draft(changed);
        }
        var unsaid = new Draft(edits.stream()
                .filter(edit -> edit.kind() != Kind.BIB
                        || place.item().filter(edit.at()::equals).isEmpty())
                .toList());
        return said == null || place.item().isEmpty()
                ? unsaid
                : unsaid.with(new Edit(Kind.BIB, Side.BIBS, place.item().get(), said));
    }

    /** Without the edits that made this line what it is. */
    private Draft puttingBack(Line line) {
        var gap = gap(line.time()).or(() -> gap(line.bib()));
        if (gap.isPresent()) {
            return without(gap.get());
        }
        return new Draft(edits.stream()
                .filter(edit -> edit.kind() == Kind.INSERT || !line.holds(edit.at()))
                .toList());
    }

    private Optional<Integer> gap(Place place) {
        return place.edit().filter(number -> number >= 0 && number < edits.size());
    }

    private Draft with(Edit edit) {
        var more = new ArrayList<>(edits);
        more.add(edit);
        return new Draft(more);
    }

    private Draft without(int number) {
        var fewer = new ArrayList<>(edits);
        fewer.remove(number);
        return new Draft(fewer);
    }

    private Draft withoutLast() {
        return edits.isEmpty() ? this : without(edits.size() - 1);
    }
}
