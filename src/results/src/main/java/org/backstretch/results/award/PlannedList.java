package org.backstretch.results.award;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.award.Depth;
import org.backstretch.results.database.Storable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A list that prizes are given from, as it is planned. It becomes one for each direction, and for each sex or category of them.
 *
 * @param direction absent: each direction of the race, apart
 * @param category for CATEGORY; absent: each category of the race
 * @param prizes how many; absent: 3, unless it depends on the starters
 * @param byStarters from so many starters on so many prizes, by rising numbers; absent: always the same
 * @param leavesOutWinners whether who won in a list before this one wins nothing here
 */
record PlannedList(
        @Schema(examples = "Overall") @NotBlank @Size(max = 80) @Storable
        String name,

        @NotNull Kind kind,
        @Nullable Direction direction,

        @Schema(examples = "F35") @Nullable @Size(max = 40) @Storable
        String category,

        @Schema(examples = "3") @Nullable @Min(0) @Max(1_000)
        Integer prizes,

        @Nullable @Size(min = 1, max = 20) List<@NotNull @Valid Step> byStarters,
        boolean leavesOutWinners) {
    private static final int USUAL_PRIZES = 3;

    /** Whom a list ranks. */
    enum Kind {
        /** Everybody. */
        OVERALL,
        /** Each sex by itself. */
        SEX,
        /** A category, or each of them by itself. */
        CATEGORY,
        /** Clubs, by the team scoring of the race. */
        CLUB_TEAMS
    }

    record Step(
            @Min(0) @Max(100_000) int starters,
            @Min(0) @Max(1_000) int prizes) {}

    PlannedList {
        name = name == null ? name : name.strip();
    }

    static PlannedList usual(String name, Kind kind, boolean leavesOutWinners) {
        return new PlannedList(name, kind, null, null, USUAL_PRIZES, null, leavesOutWinners);
    }

    /** @throws IllegalArgumentException where more starters would mean fewer prizes */
    Depth depth() {
        return byStarters == null
                ? new Depth.Fixed(requireNonNullElse(prizes, USUAL_PRIZES))
                : new Depth.ByStarters(byStarters.stream()
                        .map(step -> new Depth.Step(step.starters(), step.prizes()))
                        .toList());
    }
}
