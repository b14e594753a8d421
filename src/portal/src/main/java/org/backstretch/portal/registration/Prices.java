package org.backstretch.portal.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What entering a race costs.
 *
 * @param now at this moment; null where nothing is to be paid
 */
public record Prices(
        @Nullable String currency,
        boolean payFirst,
        @Nullable Long now,
        List<Price> steps) {

    public record Wanted(List<Price> steps) {}

    /**
     * A price from some day on.
     *
     * @param fromDay as typed; absent for the first one
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Price(
            @Nullable String category,
            @Nullable String fromDay,
            @Nullable Instant from,
            @Nullable Long amount) {}

    public boolean hasPrices() {
        return !steps.isEmpty();
    }
}
