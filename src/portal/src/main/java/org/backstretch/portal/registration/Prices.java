package org.backstretch.portal.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
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
            @Nullable Long amount) {

        Instant begins(ZoneId zone) {
            return Optional.ofNullable(from)
                    .or(() -> Optional.ofNullable(fromDay)
                            .map(day -> LocalDate.parse(day).atStartOfDay(zone).toInstant()))
                    .orElse(Instant.MIN);
        }

        /** Of which category; empty for everybody. */
        String whose() {
            return category == null ? "" : category;
        }
    }

    /** What an entry costs at this moment: the price for everybody, then those of categories. */
    public List<Price> inForce(Instant now, ZoneId zone) {
        var latest = new TreeMap<String, Price>();
        steps.stream()
                .filter(step -> !step.begins(zone).isAfter(now))
                .sorted(Comparator.comparing(step -> step.begins(zone)))
                .forEach(step -> latest.put(step.whose(), step));
        return List.copyOf(latest.values());
    }

    public boolean hasPrices() {
        return !steps.isEmpty();
    }
}
