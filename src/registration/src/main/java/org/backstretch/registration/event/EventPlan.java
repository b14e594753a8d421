package org.backstretch.registration.event;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an organizer says about an event. */
public record EventPlan(
        @NotBlank @Size(max = 120) @Schema(examples = "Backward Mile Night")
        String name,

        @NotBlank @Size(max = 120) @Schema(examples = "Cupar")
        String place,

        @NotBlank @Size(max = 60) @Schema(examples = "GB") String country,
        @NotNull @Schema(examples = "2027-06-01") LocalDate firstDay,

        @Schema(description = "Absent: the first day", examples = "2027-06-01") @Nullable
        LocalDate lastDay,

        @NotBlank @Size(max = 60) @Schema(description = "IANA zone", examples = "Europe/London")
        String zone,

        @Size(max = 10_000) @Nullable String description) {}
