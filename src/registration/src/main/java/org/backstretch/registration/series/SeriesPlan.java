package org.backstretch.registration.series;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.contracts.SeriesFact.Scoring;
import org.backstretch.kit.problem.Invalid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an organizer says about a series: the whole of it; what is absent has its default. */
record SeriesPlan(
        @NotBlank @Size(max = 120) @Schema(examples = "Midweek series")
        String name,

        @NotNull
        @Schema(
                description = "Points by a table, points that grow less from place to place, or times added up",
                examples = "POINTS_DOWN")
        Scoring scoring,

        @Size(max = 1000)
        @Schema(
                description = "For POINTS_TABLE: of the 1st place and on; behind the table there are none",
                examples = "[]")
        @Nullable
        List<@NotNull @Min(0) @Max(1_000_000) Integer> points,

        @Min(1) @Max(1_000_000) @Schema(description = "For POINTS_DOWN: of the 1st place", examples = "200") @Nullable
        Integer first,

        @Min(0)
        @Max(1_000_000)
        @Schema(description = "For POINTS_DOWN: how much less the next place gets. Default: 1", examples = "1")
        @Nullable
        Integer step,

        @Schema(description = "Whether women score among women and men among men. Default: true", examples = "true")
        @Nullable
        Boolean perSex,

        @Min(1)
        @Max(100)
        @Schema(
                description =
                        "How many days count, the best of each runner. Two races on one day count as its better one. Absent: all",
                examples = "4")
        @Nullable
        Integer best,

        @Min(1)
        @Max(100)
        @Schema(description = "Days with a finish for a position. Default: 1", examples = "4")
        @Nullable
        Integer minimum,

        @Schema(description = "Whether equal totals go to the better places. Default: false", examples = "false")
        @Nullable
        Boolean countback,

        @Size(max = MOST_LEGS)
        @Schema(
                description =
                        "The races: any that everybody may see, whoever organizes them, and the caller's own drafts")
        @Nullable
        List<@NotNull @Valid LegPlan> legs) {
    static final int MOST_LEGS = 100;

    /** @param day that the race counts for; absent: the day of its first start, where it is run */
    @Schema(name = "LegPlan")
    record LegPlan(
            @NotNull UUID raceId,

            @Schema(examples = "2027-06-01") @Nullable LocalDate day) {}

    Points checked() {
        var table = Optional.ofNullable(points).orElse(List.of());
        refuseUnless(
                (scoring == Scoring.POINTS_TABLE) == !table.isEmpty(),
                "points",
                "POINTS_TABLE, and only it, has a table of points.");
        refuseUnless(
                (scoring == Scoring.POINTS_DOWN) == (first != null),
                "first",
                "POINTS_DOWN, and only it, says what the first place is worth.");
        refuseUnless(scoring == Scoring.POINTS_DOWN || step == null, "step", "Only POINTS_DOWN has a step.");
        var down = Optional.ofNullable(first);
        return new Points(
                scoring,
                table.stream().mapToInt(Integer::intValue).toArray(),
                down.orElse(0),
                down.map(any -> Optional.ofNullable(step).orElse(1)).orElse(0));
    }

    /** @throws Invalid if a race stands there twice */
    List<LegPlan> wantedLegs() {
        var wanted = Optional.ofNullable(legs).orElse(List.of());
        var races = new HashSet<UUID>();
        wanted.forEach(
                leg -> refuseUnless(races.add(leg.raceId), "legs", "The race " + leg.raceId + " stands there twice."));
        return wanted;
    }

    private static void refuseUnless(boolean good, String field, String sentence) {
        if (!good) {
            throw new Invalid(field, sentence);
        }
    }
}
