package org.backstretch.results.start;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.backstretch.results.database.Storable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who starts when, said for many at once, in one of four ways.
 *
 * @param times a start for each bib
 * @param interval one runner, or some together, after the other
 * @param pursuit as far behind as in another race
 * @param gun true: everybody with the gun of their wave, as if nothing had been said
 * @param handicap whether the official time counts from the gun all the same; absent: only in a pursuit
 */
record StartPlan(
        @Nullable @Size(min = 1, max = 5_000) List<@NotNull @Valid Typed> times,
        @Nullable @Valid Interval interval,
        @Nullable @Valid Pursuit pursuit,
        @Nullable @AssertTrue(message = "is true or absent") Boolean gun,
        @Nullable Boolean handicap,

        @Schema(examples = "As drawn") @NotBlank @Size(max = 500) @Storable
        String reason) {

    /** @param start a time of day of the event, after the gun with + or before it with -, or an instant */
    record Typed(
            @Schema(examples = "101") @NotBlank @Size(max = 40) @Storable
            String bib,

            @Schema(examples = {"10:01:30", "+1:30", "2026-11-21T10:01:30Z"}) @NotBlank @Size(max = 40) @Storable
            String start) {}

    /**
     * @param firstMillis when the first starts, after the gun
     * @param together how many start at once; default 1
     * @param bibs who starts, in this order; absent: everybody by bib
     */
    record Interval(
            @Schema(examples = "0") @Min(-86_400_000) @Max(86_400_000)
            long firstMillis,

            @Schema(examples = "30000") @NotNull @Min(1_000) @Max(3_600_000)
            Long everyMillis,

            @Schema(examples = "1") @Nullable @Min(1) @Max(1_000)
            Integer together,

            @Nullable @Size(min = 1, max = 5_000) List<@NotBlank @Size(max = 40) @Storable String> bibs) {

        int size() {
            return together == null ? 1 : together;
        }
    }

    /**
     * @param race whose results say how far behind
     * @param capMillis nobody starts later than this after the first; absent: no limit
     */
    record Pursuit(
            @NotNull UUID race,

            @Schema(examples = "600000") @Nullable @Min(1_000) @Max(86_400_000)
            Long capMillis) {}

    @AssertTrue(message = "says who starts when in one way: times, interval, pursuit or gun")
    @Schema(hidden = true)
    boolean isOneWay() {
        return Stream.of(times, interval, pursuit, gun).filter(Objects::nonNull).count() == 1;
    }

    /** In a pursuit whoever crosses the line first has won. */
    boolean isHandicap() {
        return handicap == null ? pursuit != null : handicap;
    }
}
