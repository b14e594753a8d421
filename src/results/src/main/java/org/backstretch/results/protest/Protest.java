package org.backstretch.results.protest;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.backstretch.results.database.Row;
import org.jspecify.annotations.Nullable;

/**
 * A protest as everybody may read it; who protests and on what ground is for officials.
 *
 * @param bib of whose result it is about; null where it is about the race
 * @param by who protests
 * @param lateReason why it was taken after the time for protests
 * @param decision null while it is open
 * @param reason of the decision
 */
public record Protest(
        UUID id,
        UUID raceId,
        @Nullable UUID entryId,
        @Nullable String bib,
        @Nullable String name,
        @Nullable String by,
        @Nullable String ground,
        @Nullable String lateReason,
        Instant lodgedAt,
        @Nullable Decision decision,
        @Nullable String reason,
        @Nullable Instant decidedAt) {

    public enum Decision {
        UPHELD,
        REJECTED,
        /** By whoever lodged it. */
        WITHDRAWN
    }

    static final String QUERY = """
            select p.*, e.bib, e.public_name from protest p left join known_entry e on e.id = p.entry_id where\s""";

    static Protest of(Row row) throws SQLException {
        return new Protest(
                row.id("id"),
                row.id("race_id"),
                row.idIfAny("entry_id").orElse(null),
                row.textIfAny("bib").orElse(null),
                row.textIfAny("public_name").orElse(null),
                row.text("by_whom"),
                row.text("ground"),
                row.textIfAny("late_reason").orElse(null),
                row.instant("lodged_at"),
                row.choiceIfAny("decision", Decision.class).orElse(null),
                row.textIfAny("reason").orElse(null),
                row.instantIfAny("decided_at").orElse(null));
    }

    /** As strangers see it. */
    Protest inPublic() {
        return new Protest(id, raceId, entryId, bib, name, null, null, null, lodgedAt, decision, reason, decidedAt);
    }

    boolean isOpen() {
        return decision == null;
    }
}
