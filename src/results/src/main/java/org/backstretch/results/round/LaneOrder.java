package org.backstretch.results.round;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.backstretch.results.database.Row;

/** How the lanes of a race came about; all empty while nobody has one. */
record LaneOrder(
        Optional<Way> way,
        Optional<Integer> lanes,
        Optional<Long> seed,
        Optional<String> reason,
        Optional<Instant> at) {
    static final LaneOrder NONE =
            new LaneOrder(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    static LaneOrder of(Row row) throws SQLException {
        return new LaneOrder(
                row.choiceIfAny("way", Way.class),
                row.numberIfAny("lanes").map(Math::toIntExact),
                row.numberIfAny("seed"),
                row.textIfAny("reason"),
                row.instantIfAny("at"));
    }
}
