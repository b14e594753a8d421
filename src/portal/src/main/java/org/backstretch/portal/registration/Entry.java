package org.backstretch.portal.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.EntryFact;
import org.jspecify.annotations.Nullable;

/** A place in a race, as its runner and its organizer see it. */
public record Entry(
        UUID id,
        UUID raceId,
        @Nullable String raceName,
        @Nullable UUID eventId,
        @Nullable String eventName,
        @Nullable UUID waveId,
        @Nullable String bib,
        @Nullable String givenName,
        @Nullable String familyName,
        String publicName,
        @Nullable Sex sex,
        @Nullable LocalDate birthDate,
        @Nullable String clubName,
        @Nullable String category,
        Direction direction,
        EntryFact.Status status,
        @Nullable String nation,
        @Nullable String email,
        @Nullable List<String> legRunners) {

    /** @param reason in words; null where none was given */
    public record Withdrawal(@Nullable String reason) {}

    public boolean takesPart() {
        return status.takesPart();
    }

    /** Whether it holds its place only until what is missing is there. */
    public boolean isPending() {
        return status == EntryFact.Status.PENDING;
    }

    public boolean isWithdrawn() {
        return status == EntryFact.Status.WITHDRAWN;
    }
}
