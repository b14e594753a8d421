package org.backstretch.results.crossing;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.backstretch.results.database.Row;
import org.backstretch.results.derivation.CrossingState;
import org.backstretch.results.derivation.Doubt;
import org.jspecify.annotations.Nullable;

/**
 * A crossing as officials see it.
 *
 * @param at when it happened, as derived from the device's clocks
 * @param stampedAt by the wall clock of the device
 * @param split the code of the point, where it was one between start and finish
 * @param bib the assigned one, else the stamped one
 * @param doubt why a human has to look, as a code; null where nobody has to
 * @param reason why it does not count
 */
public record View(
        UUID id,
        UUID raceId,
        UUID device,
        long sequence,
        Instant at,
        Instant stampedAt,
        Batch.Point point,
        @Nullable String split,
        Batch.Source source,
        @Nullable String bib,
        @Nullable String chip,
        CrossingState state,
        @Nullable Doubt doubt,
        @Nullable String reason,
        @Nullable UUID entryId,
        @Nullable String name,
        Instant receivedAt,
        @Nullable UUID assignedBy,
        @Nullable UUID dismissedBy) {

    static final String QUERY = """
            select c.id, c.race_id, c.device, c.sequence, s.instant, c.at, c.point, c.split, c.source, s.bib, c.chip,
                   s.state, s.doubt, s.reason, s.entry_id, e.public_name, c.received_at, s.assigned_by, s.dismissed_by
            from crossing_state s join crossing c on c.id = s.crossing_id left join known_entry e on e.id = s.entry_id""";

    static View of(Row row) throws SQLException {
        return new View(
                row.id("id"),
                row.id("race_id"),
                row.id("device"),
                row.number("sequence"),
                row.instant("instant"),
                row.instant("at"),
                row.choice("point", Batch.Point.class),
                row.textIfAny("split").orElse(null),
                row.choice("source", Batch.Source.class),
                row.textIfAny("bib").orElse(null),
                row.textIfAny("chip").orElse(null),
                row.choice("state", CrossingState.class),
                Doubt.of(row).orElse(null),
                row.textIfAny("reason").orElse(null),
                row.idIfAny("entry_id").orElse(null),
                row.textIfAny("public_name").orElse(null),
                row.instant("received_at"),
                row.idIfAny("assigned_by").orElse(null),
                row.idIfAny("dismissed_by").orElse(null));
    }

    /** Nobody crossed: somebody tapped the gun. */
    boolean isGunTap() {
        return point == Batch.Point.START && bib == null && chip == null;
    }
}
