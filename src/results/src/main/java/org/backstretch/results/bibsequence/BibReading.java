package org.backstretch.results.bibsequence;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.kit.Ids;
import org.backstretch.results.database.Row;
import org.jspecify.annotations.Nullable;

/**
 * A reading as it is kept for ever. The column names are its own.
 *
 * @param bib null where nobody could read one, and for what only takes another back
 * @param quarantined read after the device code had ended
 */
record BibReading(
        UUID id,
        UUID raceId,
        UUID device,
        long sequence,
        String bootId,
        Instant at,
        long monotonicMillis,
        @Nullable String bib,
        @Nullable Long undoes,
        boolean quarantined) {

    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    static BibReading of(UUID race, BibSequence sent, BibSequence.Read read, boolean quarantined) {
        return new BibReading(
                Ids.next(),
                race,
                sent.device(),
                read.sequence(),
                sent.bootId(),
                read.at().truncatedTo(ChronoUnit.MILLIS),
                read.monotonicMillis(),
                read.bibText().orElse(null),
                read.undoes(),
                quarantined);
    }

    static BibReading of(Row row) throws SQLException {
        return new BibReading(
                row.id("id"),
                row.id("race_id"),
                row.id("device"),
                row.number("sequence"),
                row.text("boot_id"),
                row.instant("at"),
                row.number("monotonic_millis"),
                row.textIfAny("bib").orElse(null),
                row.numberIfAny("undoes").orElse(null),
                row.flag("quarantined"));
    }

    /** Why it cannot be kept. */
    Optional<String> problem() {
        if (at.isBefore(EARLIEST) || !at.isBefore(LATEST)) {
            return Optional.of("No race was run at " + at + ". Check the device's clock.");
        }
        return undoes != null && undoes >= sequence
                ? Optional.of("A reading can only take back one that was read before it.")
                : Optional.empty();
    }

    /** Whether this is the same reading sent again; a code may have ended in between. */
    boolean repeats(BibReading kept) {
        return equals(new BibReading(
                id,
                kept.raceId,
                kept.device,
                kept.sequence,
                kept.bootId,
                kept.at,
                kept.monotonicMillis,
                kept.bib,
                kept.undoes,
                quarantined));
    }
}
