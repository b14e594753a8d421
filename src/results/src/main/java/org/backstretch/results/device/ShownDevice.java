package org.backstretch.results.device;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.secret.Secret;
import org.backstretch.results.database.Database;
import org.backstretch.results.database.Row;

/** A device whose code was shown with a request: whose a code is never changes, until when it is good is asked elsewhere. */
record ShownDevice(UUID id, UUID event, Optional<Instant> lastSeen) {
    private static final Duration BETWEEN_SIGHTINGS = Duration.ofSeconds(30);

    static Optional<ShownDevice> with(Secret code, Database database) {
        return database.find(
                "select id, event_id, last_seen_at from device where code_digest = ?", ShownDevice::of, code.digest());
    }

    private static ShownDevice of(Row row) throws SQLException {
        return new ShownDevice(row.id("id"), row.id("event_id"), row.instantIfAny("last_seen_at"));
    }

    /** Not noted at every tap: two taps at once would wait for each other. */
    void seen(Instant now, Database database) {
        if (lastSeen.isEmpty() || lastSeen.get().plus(BETWEEN_SIGHTINGS).isBefore(now)) {
            database.update("update device set last_seen_at = ? where id = ?", now, id);
        }
    }
}
