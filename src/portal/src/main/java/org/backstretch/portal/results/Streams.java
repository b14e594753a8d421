package org.backstretch.portal.results;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Devices that stamped times without bibs, and devices that read bibs; the longest streams first. */
public record Streams(List<Stream> times, List<Stream> bibs) {

    public record Stream(UUID device, @Nullable String name, long count, Instant first, Instant last, boolean aligned) {
        public boolean is(UUID other) {
            return device.equals(other);
        }
    }

    /** Whether there is nothing to align yet. */
    public boolean isIncomplete() {
        return times.isEmpty() || bibs.isEmpty();
    }

    public boolean offersChoice() {
        return times.size() > 1 || bibs.size() > 1;
    }
}
