package org.backstretch.portal.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.backstretch.portal.service.Part;
import org.jspecify.annotations.Nullable;

/**
 * A protest against results.
 *
 * @param bib of whose result it is about; null where it is about the race
 * @param by who protests; with its ground only told to officials
 * @param decision null while it is open
 */
public record Protest(
        UUID id,
        @Nullable UUID entryId,
        @Nullable String bib,
        @Nullable String name,
        @Nullable String by,
        @Nullable String ground,
        @Nullable String lateReason,
        Instant lodgedAt,
        @Nullable String decision,
        @Nullable String reason,
        @Nullable Instant decidedAt) {

    /** Protests of a race, and until when they are taken. */
    public record Shown(@Nullable Clock clock, int open, Part<Protest> protests) {
        public boolean isAnything() {
            return clock != null || !protests.items().isEmpty();
        }
    }

    /**
     * Until when protests are taken.
     *
     * @param endsAt null while it is paused
     */
    public record Clock(String state, @Nullable Instant endsAt, long leftMillis) {
        public boolean isRunning() {
            return state.equals("RUNNING");
        }

        public boolean isPaused() {
            return state.equals("PAUSED");
        }

        public boolean isOver() {
            return state.equals("ENDED");
        }

        /** Whole minutes, begun ones counted. */
        public long minutesLeft() {
            return Math.ceilDiv(leftMillis, 60_000L);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Lodged(
            @Nullable String bib,
            @Nullable String by,
            @Nullable String ground,
            @Nullable String lateReason) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Decided(
            @Nullable String decision, @Nullable String reason) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Turned(@Nullable String turn, @Nullable String reason) {}

    public boolean isOpen() {
        return decision == null;
    }

    /** Whose result it is about. */
    public String about() {
        return bib == null ? "the race" : bib + " " + (name == null ? "" : name);
    }
}
