package org.backstretch.portal.registration;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail about an event of the visitor's.
 *
 * @param text null once it is forgotten
 * @param trouble why the last try failed
 */
public record Mail(
        UUID id,
        String to,
        String subject,
        @Nullable String text,
        Instant postedAt,
        State state,
        int tries,
        @Nullable Instant nextTryAt,
        @Nullable String trouble) {

    /** What became of a mail. */
    public enum State {
        WAITING("waits to be sent", "amber"),
        KEPT("kept here", ""),
        SENT("sent", "good"),
        GIVEN_UP("given up", "alarm");

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

    public boolean isKept() {
        return state == State.KEPT;
    }
}
