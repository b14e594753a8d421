package org.backstretch.results.crossing;

import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;
import org.backstretch.results.database.Asked;
import org.backstretch.results.database.Row;
import org.backstretch.results.database.Together;
import org.backstretch.results.derivation.Stamped;

/**
 * A crossing as it was found again.
 *
 * @param standsIn the race; or the hidden rehearsal that it belongs to
 */
record Kept(Raw raw, UUID standsIn) {
    /** For a query with {@code crossing c}: only those of some devices and sequences. */
    static final String AMONG =
            " join unnest(?, ?) as sent(device, sequence) on sent.device = c.device and sent.sequence = c.sequence";

    private static final String QUERY =
            "select c.*, s.race_id as stands_in from crossing c join crossing_state s on s.crossing_id = c.id" + AMONG;

    static Asked<Kept> ask(Collection<Stamped> crossings, Together together) {
        return together.ask(QUERY, Kept::of, devices(crossings), sequences(crossings));
    }

    static UUID[] devices(Collection<Stamped> crossings) {
        return crossings.stream().map(Stamped::device).toArray(UUID[]::new);
    }

    static Long[] sequences(Collection<Stamped> crossings) {
        return crossings.stream().map(Stamped::sequence).toArray(Long[]::new);
    }

    private static Kept of(Row row) throws SQLException {
        return new Kept(Raw.of(row), row.id("stands_in"));
    }

    boolean isHidden() {
        return !standsIn.equals(raw.raceId());
    }
}
