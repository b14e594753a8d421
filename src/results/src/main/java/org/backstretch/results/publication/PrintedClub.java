package org.backstretch.results.publication;

import java.util.Objects;
import java.util.UUID;
import org.backstretch.results.resultlist.Line;
import org.jspecify.annotations.Nullable;

/**
 * For whom somebody ran, as a list says it: under the name of then, for the club may get another.
 *
 * @param id null for nobody's runner
 * @param name null where nobody told it yet
 */
public record PrintedClub(@Nullable UUID id, @Nullable String name) {
    static PrintedClub of(Line line) {
        return new PrintedClub(line.clubId(), line.clubName());
    }

    /** A club that gets another name is the same; so is one that another installation knows under an id of its own. */
    public boolean isSameAs(PrintedClub other) {
        return Objects.equals(id, other.id) || (name != null && name.equals(other.name));
    }
}
