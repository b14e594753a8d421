package org.backstretch.results.bibsequence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one reading of an upload.
 *
 * @param quarantined kept for review, because the device code had ended
 * @param name of the entry with that bib; absent while none has it
 * @param problem why it was refused; then nothing else is known of it
 */
record Item(
        long sequence,
        Status status,
        @Nullable UUID readingId,
        @Nullable String bib,
        @Nullable UUID entryId,
        @Nullable String name,
        boolean quarantined,
        @Nullable String problem) {

    enum Status {
        ACCEPTED,
        REPEATED,
        REFUSED
    }

    static Item of(Status status, BibReadings.Kept kept) {
        var reading = kept.reading();
        return new Item(
                reading.sequence(),
                status,
                reading.id(),
                reading.bib(),
                kept.entry().orElse(null),
                kept.name().orElse(null),
                reading.quarantined(),
                null);
    }

    static Item refused(long sequence, String problem) {
        return new Item(sequence, Status.REFUSED, null, null, null, null, false, problem);
    }
}
