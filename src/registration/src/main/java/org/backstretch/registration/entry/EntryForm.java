package org.backstretch.registration.entry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.PublicName;
import org.backstretch.athletics.Sex;
import org.backstretch.registration.club.Club;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is said about an entry. Absent keeps what was, or takes the default; an empty text takes a value away. */
public record EntryForm(
        @Schema(description = "Runners enter themselves; their names come from /me") @Nullable
        Boolean forMe,

        @Size(max = 12) @Schema(examples = "101") @Nullable String bib,
        @Size(max = 80) @Schema(examples = "Ada") @Nullable String givenName,

        @Size(max = 80) @Schema(examples = "Reyes") @Nullable
        String familyName,

        @Nullable Sex sex,
        @Schema(examples = "1990-04-12") @Nullable LocalDate birthDate,

        @Size(max = Club.LONGEST_NAME) @Schema(examples = "Fife AC") @Nullable
        String clubName,

        @Size(max = 20) @Schema(description = "Absent: by birth date", examples = "F35") @Nullable
        String category,

        @Schema(description = "Default: the race's first") @Nullable
        Direction direction,

        @Schema(description = "Default: the race's first") @Nullable
        UUID waveId,

        @Pattern(regexp = "|[A-Z]{2,3}") @Schema(examples = "GBR") @Nullable
        String nation,

        @Email @Size(max = 254) @Schema(examples = "ada@example.org") @Nullable
        String email,

        @Schema(description = "Default: the full name for adults, first name and initial for minors") @Nullable
        PublicName publicNameStyle,

        @Size(max = 100)
        @Schema(
                description = "Of a relay team, who runs each leg: a name, or two for a pair. Empty takes them away",
                examples = "[\"Ada Reyes\", \"Bea Lind & Cleo Wolf\"]")
        @Nullable
        List<@NotNull @Size(max = 160) String> legRunners,

        @Schema(description = "With a new entry only") @Valid @Nullable
        Brought brought) {

    /** A team, as its captain enters it. */
    public static EntryForm ofTeam(
            String name,
            @Nullable Sex sex,
            @Nullable String clubName,
            @Nullable Direction direction,
            @Nullable UUID waveId,
            String captainsEmail,
            @Nullable Brought brought) {
        return new EntryForm(
                null,
                null,
                name,
                "",
                sex,
                null,
                clubName,
                null,
                direction,
                waveId,
                null,
                captainsEmail,
                PublicName.FULL,
                null,
                brought);
    }

    boolean isForMe() {
        return Boolean.TRUE.equals(forMe);
    }

    /** What somebody may say who enters somebody else: no bib, and the category comes from the birth date. */
    EntryForm byKeeper() {
        return new EntryForm(
                null,
                null,
                givenName,
                familyName,
                sex,
                birthDate,
                clubName,
                null,
                direction,
                waveId,
                nation,
                email,
                publicNameStyle,
                null,
                brought);
    }

    EntryForm withEmail(String address) {
        return new EntryForm(
                forMe,
                bib,
                givenName,
                familyName,
                sex,
                birthDate,
                clubName,
                category,
                direction,
                waveId,
                nation,
                address,
                publicNameStyle,
                legRunners,
                brought);
    }

    /** What a runner may say: no bib, and the category comes from the birth date. */
    EntryForm byRunner() {
        return new EntryForm(
                true, null, null, null, sex, birthDate, clubName, null, direction, waveId, nation, null, null, null,
                brought);
    }
}
