package org.backstretch.portal.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.backstretch.contracts.PublicationFact;
import org.jspecify.annotations.Nullable;

/**
 * One printed version of a result list.
 *
 * @param checkedAt when a second person confirmed it
 */
public record Publication(
        int version,
        PublicationFact.Status status,
        @Nullable Instant publishedAt,
        @Nullable String ruleSet,
        @Nullable String note,
        @Nullable Instant checkedAt) {

    /** @param acceptDoubts true publishes although times still wait for review */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Publishing(
            @Nullable String status,
            @Nullable String note,
            @Nullable Boolean acceptDoubts) {}

    public boolean isProvisional() {
        return status == PublicationFact.Status.PROVISIONAL;
    }
}
