package org.backstretch.portal.registration;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody says that an entry is their own.
 *
 * @param proven whether they showed that they read the mails of its address
 */
public record EntryClaim(
        UUID id,
        UUID entryId,
        String entryName,
        @Nullable String bib,
        UUID raceId,
        String raceName,
        String claimant,
        State state,
        boolean proven,
        @Nullable String words,
        Instant askedAt,
        @Nullable String reason) {

    /** What became of it. */
    public enum State {
        PENDING("waits for the organizer", "amber"),
        APPROVED("approved", "good"),
        REFUSED("refused", "alarm");

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

    public boolean isPending() {
        return state == State.PENDING;
    }

    public boolean isApproved() {
        return state == State.APPROVED;
    }
}
