package org.backstretch.registration.place;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organizer says about places that races share. */
@Schema(name = "SharedCapacityPlan")
public record SharedCapacityPlan(
        @NotBlank @Size(max = 120) @Schema(examples = "Stadium")
        String name,

        @Min(1) @Max(100_000) @Schema(examples = "300") int capacity,

        @NotNull @Size(min = 2, max = 50) @Schema(description = "Races of the event; a race shares places once")
        Set<@NotNull UUID> races) {}
