package org.backstretch.portal.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody was asked to be an official of an event. */
public record Appointment(
        UUID id,
        UUID eventId,
        String eventName,
        String place,
        LocalDate firstDay,
        String email,
        String role,
        String state,
        Instant endsAt,
        @Nullable String invitedBy,
        @Nullable UUID account,
        @Nullable String name) {

    /** @param link the secret out of a mail; null where the account's own address is proof enough */
    public record Reply(@Nullable String link) {}

    public record Wanted(@Nullable String email, @Nullable String role) {}

    public boolean isInvited() {
        return state.equals("INVITED");
    }

    public boolean isAccepted() {
        return state.equals("ACCEPTED");
    }

    /** Whether the organizer has still something to do with it. */
    public boolean isOpen() {
        return isInvited() || isAccepted() || state.equals("EXPIRED");
    }

    public String asker() {
        return invitedBy == null || invitedBy.isBlank() ? "The organizer" : invitedBy;
    }

    public String roleWords() {
        return switch (role) {
            case "TIMEKEEPER" -> "a timekeeper";
            case "JUDGE" -> "a judge";
            default -> "at the desk";
        };
    }
}
