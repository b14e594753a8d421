package org.backstretch.results.crossing;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.backstretch.kit.Ids;
import org.backstretch.results.database.Row;
import org.backstretch.results.derivation.Stamped;
import org.jspecify.annotations.Nullable;

/** A crossing as it is kept for ever. The column names are its own. */
record Raw(
        UUID id,
        UUID raceId,
        UUID device,
        long sequence,
        String bootId,
        Instant at,
        long monotonicMillis,
        Batch.Point point,
        @Nullable String split,
        @Nullable String bib,
        @Nullable String chip,
        Batch.Source source) {

    static Raw of(UUID race, Batch batch, Batch.Stamp stamp) {
        return new Raw(
                Ids.next(),
                race,
                batch.device(),
                stamp.sequence(),
                batch.bootId(),
                stamp.at().truncatedTo(ChronoUnit.MILLIS),
                stamp.monotonicMillis(),
                stamp.pointOrFinish(),
                stamp.splitText().orElse(null),
                stamp.bibText().orElse(null),
                stamp.chipText().orElse(null),
                stamp.sourceOrTap());
    }

    static Raw of(Row row) throws SQLException {
        return new Raw(
                row.id("id"),
                row.id("race_id"),
                row.id("device"),
                row.number("sequence"),
                row.text("boot_id"),
                row.instant("at"),
                row.number("monotonic_millis"),
                row.choice("point", Batch.Point.class),
                row.textIfAny("split").orElse(null),
                row.textIfAny("bib").orElse(null),
                row.textIfAny("chip").orElse(null),
                row.choice("source", Batch.Source.class));
    }

    /** By what a device knows its crossing. */
    record Name(UUID device, long sequence) {}

    Name name() {
        return new Name(device, sequence);
    }

    Stamped stamped() {
        return new Stamped(raceId, device, sequence);
    }

    /** Whether this is the same crossing sent again. */
    boolean repeats(Raw other) {
        return equals(other.withId(id));
    }

    private Raw withId(UUID otherId) {
        return new Raw(otherId, raceId, device, sequence, bootId, at, monotonicMillis, point, split, bib, chip, source);
    }
}
