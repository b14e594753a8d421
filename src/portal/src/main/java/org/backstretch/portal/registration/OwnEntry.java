package org.backstretch.portal.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.EntryFact.Status;
import org.jspecify.annotations.Nullable;

/**
 * An entry, as whoever looks after it sees it.
 *
 * @param heldUntil of a pending or offered one, when its place is gone
 * @param refusal of a refused one, why
 * @param waitingPosition of one that waits, from 1 for the head of the list
 */
public record OwnEntry(
        UUID id,
        UUID raceId,
        String raceName,
        UUID eventId,
        String eventName,
        @Nullable UUID personId,
        @Nullable String bib,
        String givenName,
        String familyName,
        String publicName,
        Sex sex,
        @Nullable LocalDate birthDate,
        @Nullable String clubName,
        @Nullable String category,
        Direction direction,
        Status status,
        List<String> legRunners,
        @Nullable Instant heldUntil,
        @Nullable String refusal,
        @Nullable Long waitingPosition) {

    public String name() {
        return (givenName + " " + familyName).strip();
    }

    public boolean isOffered() {
        return status == Status.OFFERED;
    }

    public boolean isPending() {
        return status == Status.PENDING;
    }

    public boolean isWaiting() {
        return status == Status.WAITLISTED;
    }

    public boolean isActive() {
        return status.isActive();
    }

    /** The state in one word or two, and what colour says the same. */
    public String word() {
        return switch (status) {
            case DRAFT -> "draft";
            case PENDING -> "something is missing";
            case CONFIRMED -> "confirmed";
            case CHECKED_IN -> "checked in";
            case WAITLISTED -> "on the waiting list";
            case OFFERED -> "a place is offered";
            case WITHDRAWN -> "withdrawn";
            case REFUSED -> "refused";
            case EXPIRED -> "expired";
        };
    }

    public String colour() {
        return switch (status) {
            case CONFIRMED, CHECKED_IN -> "good";
            case DRAFT, PENDING, WAITLISTED, OFFERED -> "amber";
            case WITHDRAWN, REFUSED, EXPIRED -> "alarm";
        };
    }

    /** @param sentence what to do about it */
    public record Missing(String code, String sentence, boolean blocksConfirmation) {
        /** Whether somebody may agree to it on the page of the consents. */
        public boolean isConsent() {
            return code.startsWith("consent-") || code.startsWith("guardian-");
        }

        public boolean isAnswer() {
            return code.equals("answers");
        }
    }

    /** Of a race: whether it is kept, and how many wait. */
    public record WaitingList(boolean kept, long size, boolean paused) {}

    /** Who goes beside the runner; empty for nobody. */
    public record Company(String companion, String spotter) {}

    /**
     * Somebody who is to run a leg of the team.
     *
     * @param lacks whether she said yes and has still something to answer
     * @param lacksContact whether she is to run and has not said whom to call in an emergency
     * @param birthDate for herself only
     */
    public record Member(
            UUID id,
            UUID entryId,
            int leg,
            String givenName,
            String familyName,
            String email,
            State state,
            boolean lacks,
            boolean lacksContact,
            @Nullable LocalDate birthDate,
            String team,
            UUID raceId,
            String raceName,
            String eventName) {

        /** What she said to it. */
        public enum State {
            INVITED("has not answered", "amber"),
            CONFIRMED("said yes", "good"),
            DECLINED("said no", "alarm");

            private final String words;
            private final String colour;

            State(String words, String colour) {
                this.words = words;
                this.colour = colour;
            }

            public String words() {
                return words;
            }

            public String colour() {
                return colour;
            }
        }

        public String name() {
            return (givenName + " " + familyName).strip();
        }

        public boolean isDeclined() {
            return state == State.DECLINED;
        }

        /** What there is to say of her, in words. */
        public String words() {
            return lacks ? "has something to answer" : state.words();
        }

        public String colour() {
            return lacks ? "amber" : state.colour();
        }

        public boolean isConfirmed() {
            return state == State.CONFIRMED;
        }
    }

    /** Whom a captain asks. */
    public record MemberDetails(
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String email) {}

    /** @param publicNameStyle how a member wants to be shown; null: by age */
    public record Confirmation(
            @Nullable String birthDate, @Nullable String publicNameStyle) {}
}
