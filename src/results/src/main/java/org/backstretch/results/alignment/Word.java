package org.backstretch.results.alignment;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.results.database.Json;
import org.backstretch.results.database.Row;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a crossing's state, as far as an alignment may say it. The names are those of its columns.
 *
 * @param aligned whether an alignment said it
 */
record Word(
        @Nullable String bib,
        boolean aligned,
        @Nullable UUID dismissedBy,
        @Nullable String dismissal) {
    private static final String SET_ASIDE = "Set aside when times and bibs were aligned.";
    private static final TypeReference<Word> TYPE = new TypeReference<>() {};

    static Word of(Row row) throws SQLException {
        return new Word(
                row.textIfAny("bib").orElse(null),
                row.flag("aligned"),
                row.idIfAny("dismissed_by").orElse(null),
                row.textIfAny("dismissal").orElse(null));
    }

    static Word read(String json) {
        return new Json(json).read(TYPE);
    }

    /** Whether an official dismissed it by hand. */
    boolean isDismissed() {
        return dismissedBy != null && !isSetAside();
    }

    boolean isSetAside() {
        return aligned && SET_ASIDE.equals(dismissal);
    }

    /** The bib that counts now, if the crossing does. */
    Optional<String> counted() {
        return dismissedBy == null ? Optional.ofNullable(bib) : Optional.empty();
    }

    /** As this saying would have it. Where it says nothing, the device's own word stands again. */
    Word after(Pairing.Saying saying, UUID by) {
        if (saying.setsAside()) {
            return isSetAside() ? this : new Word(null, true, by, SET_ASIDE);
        }
        var isOwn = saying.tap().own().isPresent();
        return new Word(saying.bib().orElse(null), !isOwn && saying.bib().isPresent(), null, null);
    }
}
