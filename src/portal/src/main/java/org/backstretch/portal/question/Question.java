package org.backstretch.portal.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that an organizer asks whoever enters.
 *
 * @param races in which it is asked; none for all of the event
 * @param retired whether it is asked no longer
 */
public record Question(
        UUID id,
        Kind kind,
        String label,
        @Nullable String hint,
        boolean required,
        @Nullable List<String> options,
        @Nullable List<UUID> races,
        boolean retired) {

    /** How it is answered. */
    public enum Kind {
        TEXT("a few words"),
        CHOICE("one of some options"),
        YES_NO("yes or no");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** As somebody typed it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Details(
            @Nullable String kind,
            @Nullable String label,
            @Nullable String hint,
            boolean required,
            List<String> options,
            List<UUID> races) {}

    /** All of an event, or the first of them. */
    public record Order(List<UUID> questions) {}

    /** How many entries that hold a place answered what. */
    public record Tally(UUID questionId, long entries, long answered, List<Count> counts) {

        public record Count(String answer, long count) {}
    }

    public boolean isAskedIn(UUID race) {
        return !retired && (races == null || races.isEmpty() || races.contains(race));
    }

    public boolean isChoice() {
        return kind == Kind.CHOICE;
    }

    public boolean isYesOrNo() {
        return kind == Kind.YES_NO;
    }

    public List<String> choices() {
        return options == null ? List.of() : options;
    }

    public String note() {
        return hint == null ? "" : hint;
    }

    /** The name of its field, as registration calls it too when an answer is none. */
    public String field() {
        return "answer-" + id;
    }
}
