package org.backstretch.results.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.backstretch.kit.problem.Invalid;

/** Shifts as the inserts and removals they come to. Only those are kept, so that each stays where it is anchored. */
final class Shift {
    private Shift() {}

    /** Edits without a shift that come to the same. */
    static List<Edit> resolved(List<Edit> edits, List<Tap> times, List<Reading> bibs) {
        var resolved = new ArrayList<Edit>();
        for (var edit : edits) {
            if (edit.kind() == Edit.Kind.SHIFT) {
                shift(edit, edit.side() == Side.TIMES ? times : bibs, resolved);
            } else {
                resolved.add(edit);
            }
        }
        return List.copyOf(resolved);
    }

    private static void shift(Edit shift, List<? extends Streamed> stream, List<Edit> edits) {
        int by = Objects.requireNonNullElse(shift.by(), 1);
        if (by > 0) {
            edits.addAll(Collections.nCopies(by, Edit.insert(shift.side(), shift.at())));
        } else {
            for (int line = 0; line < -by; line++) {
                takeOutAbove(shift, stream, edits);
            }
        }
    }

    /** The place just above: an inserted one was never there, anything else is set aside. */
    private static void takeOutAbove(Edit shift, List<? extends Streamed> stream, List<Edit> edits) {
        var places = Column.of(shift.side(), stream, edits).places();
        int index = indexOf(shift.at(), places);
        if (index < 1) {
            throw new Invalid("edits", "There is no line above it to shift to.");
        }
        switch (places.get(index - 1)) {
            case Cell.Gap<?> gap -> edits.remove(gap.edit());
            case Cell.Here<?> here ->
                edits.add(Edit.remove(shift.side(), here.item().id()));
            case Cell.Aside<?> aside ->
                throw new IllegalStateException(
                        "It takes no place: " + aside.item().id());
        }
    }

    private static int indexOf(UUID item, List<? extends Cell<?>> places) {
        for (int index = 0; index < places.size(); index++) {
            if (places.get(index) instanceof Cell.Here<?> here
                    && here.item().id().equals(item)) {
                return index;
            }
        }
        return -1;
    }
}
