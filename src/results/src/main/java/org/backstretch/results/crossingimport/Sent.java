package org.backstretch.results.crossingimport;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.results.format.Format;

/** A file as it was sent, with how it is to be read. */
record Sent(
        UUID id,
        Format format,
        Settings settings,
        byte[] content,
        Instant at,
        String by,
        Optional<Confirmed> confirmed) {

    /** @param added how many reads were new */
    record Confirmed(Instant at, String by, int added) {}
}
