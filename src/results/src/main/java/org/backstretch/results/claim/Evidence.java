package org.backstretch.results.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.backstretch.athletics.mark.Wind;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for a record, beside the times themselves.
 *
 * @param certificate of the course's measurement, its number
 * @param wind as the gauge read it, rounded: +1.8
 * @param video an https address
 */
record Evidence(
        @Nullable String certificate,
        @Nullable String measuredBy,
        @Nullable LocalDate measuredOn,
        @Nullable String wind,
        @Nullable String judges,
        @Nullable String witnesses,
        @Nullable String video,
        @Nullable String note) {

    Optional<Wind> gauge() {
        return Optional.ofNullable(wind).flatMap(Wind::read);
    }

    /** As strangers see it: nobody's name and no notes. */
    Evidence inPublic() {
        return new Evidence(certificate, null, measuredOn, wind, null, null, video, null);
    }
}
