package org.backstretch.registration.challenge;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.backstretch.athletics.Metric;
import org.backstretch.athletics.TeamMeasure;
import org.backstretch.contracts.ChallengeFact.Days;
import org.backstretch.contracts.ChallengeFact.Visibility;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.registration.zone.Zones;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an organizer says about a challenge. */
record ChallengePlan(
        @NotBlank @Size(max = 120) @Schema(examples = "Backward June")
        String name,

        @Size(max = 10_000) @Nullable String description,

        @Schema(description = "Default: BACKWARD_DISTANCE") @Nullable
        Metric metric,

        @Schema(description = "Default: SUM") @Nullable TeamMeasure teamMeasure,

        @Min(1) @Max(1000) @Schema(description = "For TOP_N", examples = "3") @Nullable
        Integer topN,

        @NotNull @Schema(examples = "2027-06-01") LocalDate firstDay,
        @NotNull @Schema(examples = "2027-06-30") LocalDate lastDay,

        @Schema(description = "Whose days count. Default: PARTICIPANT") @Nullable
        Days days,

        @NotBlank @Size(max = 60) @Schema(examples = "Europe/London")
        String zone,

        @Min(0) @Max(4) @Schema(description = "The least evidence class. Default: 0", examples = "0") @Nullable
        Integer minEvidence,

        @Schema(
                description =
                        "Who sees the boards. MEMBERS: only who takes part, and the challenge is on no list of others;"
                                + " whoever has its address may read what it is and join. Default: PUBLIC; absent keeps it")
        @Nullable
        Visibility visibility) {
    private static final int LONGEST_IN_DAYS = 366;

    Terms terms() {
        if (lastDay.isBefore(firstDay) || lastDay.isAfter(firstDay.plusDays(LONGEST_IN_DAYS))) {
            throw new Invalid("lastDay", "A challenge ends on its first day or at most a year later.");
        }
        var measure = Optional.ofNullable(teamMeasure).orElse(TeamMeasure.SUM);
        if ((measure == TeamMeasure.TOP_N) != (topN != null)) {
            throw new Invalid("topN", "TOP_N, and only it, says how many members count.");
        }
        return new Terms(
                Optional.ofNullable(metric).orElse(Metric.BACKWARD_DISTANCE),
                measure,
                topN,
                firstDay,
                lastDay,
                Optional.ofNullable(days).orElse(Days.PARTICIPANT),
                Zones.known("zone", zone).getId(),
                Optional.ofNullable(minEvidence).orElse(0));
    }
}
