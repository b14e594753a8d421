package org.backstretch.portal.alignment;

import java.util.Optional;
import java.util.UUID;
import org.backstretch.portal.results.Alignment;

/** A line of the page, as a form names it: both its sides. */
record Line(Place time, Place bib) {
    private static final String BETWEEN = "_";

    static Line of(Alignment.Row row) {
        return new Line(Place.of(row.time()), Place.of(row.read()));
    }

    String text() {
        return time.text() + BETWEEN + bib.text();
    }

    static Line read(String text) {
        var sides = text.split(BETWEEN, 2);
        return new Line(Place.read(sides[0]), Place.read(sides.length > 1 ? sides[1] : ""));
    }

    /** The number of the edit that made a gap here. */
    Optional<Integer> gap() {
        return time.edit().or(bib::edit);
    }

    boolean holds(UUID item) {
        return time.item().filter(item::equals).isPresent()
                || bib.item().filter(item::equals).isPresent();
    }
}
