package org.backstretch.portal.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report of a judge and what it means.
 *
 * @param ruling in words; null while it means nothing
 * @param hasPhoto null for whoever is no official
 */
public record Infringement(
        UUID id,
        @Nullable UUID entryId,
        @Nullable String bib,
        String name,
        String kind,
        String rule,
        @Nullable String place,
        @Nullable String note,
        Instant at,
        String state,
        @Nullable String consequence,
        @Nullable String ruling,
        @Nullable Boolean hasPhoto) {

    /** @param attempt for a false start only */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Sent(
            @Nullable String id,
            @Nullable String bib,
            @Nullable String kind,
            @Nullable String place,
            @Nullable String note,
            @Nullable String attempt) {}

    public record Decided(String state, String reason) {}

    public boolean counts() {
        return state.equals("CONFIRMED");
    }

    public boolean isWaiting() {
        return state.equals("REPORTED");
    }

    public boolean isUndone() {
        return state.equals("UNDONE");
    }

    public boolean isPhotographed() {
        return Boolean.TRUE.equals(hasPhoto);
    }

    public boolean disqualifies() {
        return "DISQUALIFICATION".equals(consequence);
    }
}
