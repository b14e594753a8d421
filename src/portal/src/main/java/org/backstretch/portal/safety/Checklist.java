package org.backstretch.portal.safety;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The questions about an event's safety, with the answers there are; version 0 has none. */
public record Checklist(int version, @Nullable Instant at, boolean complete, List<Question> questions) {

    /** @param always whether it applies to every event */
    public record Question(
            String code,
            String question,
            boolean always,
            @Nullable String answer,
            @Nullable String note) {
        /** The name of the field for its note. */
        public String noteField() {
            return "note-" + code;
        }

        public boolean isYes() {
            return "YES".equals(answer);
        }

        public boolean isAnswered() {
            return answer != null;
        }

        public boolean hasNote() {
            return note != null && !note.isBlank();
        }
    }

    /** Of another event of the organizer. */
    public record Earlier(String eventName, Checklist answers) {}

    /** @param confirm ALL for yes to everything, LAST for the answers of the last event; null for neither */
    public record Answers(@Nullable String confirm, List<Given> answers) {
        public static Answers confirmed(String confirm) {
            return new Answers(confirm, List.of());
        }
    }

    public record Given(
            String question, String answer, @Nullable String note) {}

    public boolean hasAnswers() {
        return version > 0;
    }

    public long open() {
        return questions.stream().filter(question -> !question.isAnswered()).count();
    }
}
