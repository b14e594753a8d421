package org.backstretch.results.round;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.backstretch.athletics.round.Draw;
import org.backstretch.results.database.Row;

/**
 * Lots that were drawn.
 *
 * @param seed from which the server drew them; empty where people did
 * @param replacedAt when a correction took its place
 */
record KeptDraw(
        UUID id,
        List<UUID> drawn,
        Optional<Long> seed,
        Optional<String> reason,
        Instant at,
        Optional<Instant> replacedAt) {

    static final String QUERY = """
            select id, array_to_string(drawn, ',') as drawn, seed, reason, at, replaced_at from round_draw
            where race_id = ? order by at, id""";

    static KeptDraw of(Row row) throws SQLException {
        return new KeptDraw(
                row.id("id"),
                Arrays.stream(row.text("drawn").split(","))
                        .map(UUID::fromString)
                        .toList(),
                row.numberIfAny("seed"),
                row.textIfAny("reason"),
                row.instant("at"),
                row.instantIfAny("replaced_at"));
    }

    boolean isOnRecord() {
        return replacedAt.isEmpty();
    }

    boolean isAmong(Set<UUID> entries) {
        return Set.copyOf(drawn).equals(entries);
    }

    Draw draw() {
        return new Draw(drawn);
    }
}
