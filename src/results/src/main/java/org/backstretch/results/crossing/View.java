package org.backstretch.results.crossing;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.backstretch.results.database.Row;
import org.backstretch.results.derivation.CrossingState;
import org.jspecify.annotations.Nullable;

/**
 * A crossing as officials see it.
 *
 * @param bib the assigned one, else the stamped one
 * @param reason why it does not count
 */
record View(
        UUID id,
        UUID raceId,
        UUID device,
        long sequence,
        Instant at,
        Batch.Point point,
        Batch.Source source,
        @Nullable String bib,
        @Nullable String chip,
        CrossingState state,
        @Nullable String reason,
        @Nullable UUID entryId,
        @Nullable String name,
        Instant receivedAt,
        @Nullable UUID assignedBy,
        @Nullable UUID dismissedBy) {

    static final String QUERY = """
            select c.id, c.race_id, c.device, c.sequence, c.at, c.point, c.source, coalesce(s.bib, c.bib) as bib, c.chip,
                   s.state, s.reason, s.entry_id, e.public_name, c.received_at, s.assigned_by, s.dismissed_by
            from crossing_state s join crossing c on c.id = s.crossing_id left join known_entry e on e.id = s.entry_id""";

    static View of(Row row) throws SQLException {
        return new View(
                row.id("id"),
                row.id("race_id"),
                row.id("device"),
                row.number("sequence"),
                row.instant("at"),
                row.choice("point", Batch.Point.class),
                row.choice("source", Batch.Source.class),
                row.textIfAny("bib").orElse(null),
                row.textIfAny("chip").orElse(null),
                row.choice("state", CrossingState.class),
                row.textIfAny("reason").orElse(null),
                row.idIfAny("entry_id").orElse(null),
                row.textIfAny("public_name").orElse(null),
                row.instant("received_at"),
                row.idIfAny("assigned_by").orElse(null),
                row.idIfAny("dismissed_by").orElse(null));
    }
}
