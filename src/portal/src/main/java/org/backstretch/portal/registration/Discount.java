package org.backstretch.portal.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A code that takes something off. */
public record Discount(String code, long used, Terms terms) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Terms(
            @Nullable Integer percent,
            @Nullable Long amount,
            @Nullable Integer uses,
            @Nullable Instant validUntil,
            boolean closed) {}

    /** As somebody typed it. */
    public record Code(@Nullable String code) {}
}
