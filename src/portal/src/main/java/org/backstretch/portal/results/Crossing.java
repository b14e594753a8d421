package org.backstretch.portal.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something passed the line. */
public record Crossing(
        UUID id,
        Instant at,
        @Nullable String bib,
        String state,
        @Nullable String reason,
        @Nullable UUID entryId,
        @Nullable String name,
        @Nullable String point) {

    /** @param accept true lets a time that waits for review count */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Assignment(@Nullable String bib, @Nullable Boolean accept) {}

    public record Dismissal(String reason) {}

    public boolean isAtFinish() {
        return "FINISH".equals(point);
    }
}
