package org.backstretch.registration.relay;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.registration.club.Club;
import org.backstretch.registration.entry.Brought;
import org.backstretch.registration.entry.EntryForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A team as its captain enters it.
 *
 * @param legs who runs each leg, in their order: one, or the two of a pair
 * @param brought what the captain says along with it
 */
@Schema(name = "TeamEntry")
public record TeamForm(
        @NotBlank @Size(max = 80) @Schema(examples = "RC Isar Ladies")
        String name,

        @Schema(description = "Default: X, mixed") @Nullable Sex sex,
        @Size(max = Club.LONGEST_NAME) @Nullable String clubName,

        @Schema(description = "Default: the race's first") @Nullable
        Direction direction,

        @Schema(description = "Default: the race's first") @Nullable
        UUID waveId,

        @NotNull @Size(min = 1, max = 100) List<@NotNull @Size(min = 1, max = 2) List<@NotNull @Valid MemberForm>> legs,

        @Valid @Nullable Brought brought) {

    EntryForm entry(String captain) {
        return EntryForm.ofTeam(name, sex, clubName, direction, waveId, captain, brought);
    }
}
