package org.backstretch.portal.registration;

import java.time.Instant;
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
        @Nullable List<String> legRunners,
        @Nullable UUID personId,
        @Nullable Instant heldUntil,
        @Nullable String refusal,
        @Nullable Long waitingPosition) {

    /** @param reason in words; null where none was given */
    public record Withdrawal(@Nullable String reason) {}

    /** Whether it is this person's own; otherwise it is somebody's whom they entered. */
    public boolean isOf(UUID person) {
        return person.equals(personId);
    }

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

    /** Whether it is over, and only the organizer gives it a place again. */
    public boolean isOver() {
        return !status.isActive();
    }

    public boolean isOffered() {
        return status == EntryFact.Status.OFFERED;
    }

    /** Whether the organizer may refuse it: who takes part is withdrawn instead. */
    public boolean isUndecided() {
        return switch (status) {
            case PENDING, WAITLISTED, OFFERED -> true;
            case DRAFT, CONFIRMED, CHECKED_IN, WITHDRAWN, REFUSED, EXPIRED -> false;
        };
    }

    /** The colour of its state; the word stands beside it. */
    public String tone() {
        return switch (status) {
            case CONFIRMED, CHECKED_IN -> "good";
            case DRAFT, PENDING, WAITLISTED, OFFERED -> "amber";
            case WITHDRAWN, REFUSED, EXPIRED -> "alarm";
        };
    }

    public String word() {
        return switch (status) {
            case DRAFT -> "draft";
            case PENDING -> "pending";
            case CONFIRMED -> "confirmed";
            case CHECKED_IN -> "checked in";
            case WAITLISTED -> waitingPosition == null ? "waiting" : "waiting, no. " + waitingPosition;
            case OFFERED -> "place offered";
            case WITHDRAWN -> "withdrawn";
            case REFUSED -> "refused";
            case EXPIRED -> "expired";
        };
    }
}
