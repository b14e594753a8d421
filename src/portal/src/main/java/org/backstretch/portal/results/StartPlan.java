package org.backstretch.portal.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who starts when, as an official said it in one of four ways; results judge. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StartPlan(
        @Nullable List<Typed> times,
        @Nullable Interval interval,
        @Nullable Pursuit pursuit,
        @Nullable Boolean gun,
        @Nullable Boolean handicap,
        @Nullable String reason) {

    public record Typed(String bib, String start) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Interval(
            long firstMillis,
            @Nullable Long everyMillis,
            @Nullable String together,
            @Nullable List<String> bibs) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Pursuit(UUID race, @Nullable Long capMillis) {}
}
