package org.backstretch.results.device;

import java.time.Instant;
import java.util.Optional;

/**
 * Who stamps: an official, or a device by its code.
 *
 * @param name as kept with each crossing
 * @param codeEndsAt when the code ends or ended; empty for an official
 */
public record Timekeeper(String name, Optional<Instant> codeEndsAt) {

    /** Whether something stamped then has to be put aside: the code had ended. */
    public boolean mayNotStampAt(Instant at) {
        return codeEndsAt.filter(at::isAfter).isPresent();
    }
}
