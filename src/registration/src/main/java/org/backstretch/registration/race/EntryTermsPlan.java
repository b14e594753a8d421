package org.backstretch.registration.race;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an organizer says about entering a race: all of it at once. */
@Schema(name = "EntryTerms")
public record EntryTermsPlan(
        @Schema(description = "Absent: as soon as the event is open", examples = "2027-03-01T08:00:00Z") @Nullable
        Instant opensAt,

        @Schema(description = "Absent: until the event is closed", examples = "2027-05-28T22:00:00Z") @Nullable
        Instant closesAt,

        @Schema(description = "Whether who comes too late may wait for a place. Default: false") @Nullable
        Boolean waitingList,

        @Min(1)
        @Max(720)
        @Schema(description = "How long an offer from the waiting list holds its place. Default: 48", examples = "48")
        @Nullable
        Integer offerHours,

        @Min(1)
        @Max(2160)
        @Schema(description = "How long a place is held for what an entry lacks. Default: 168", examples = "168")
        @Nullable
        Integer pendingHours) {}
