package org.backstretch.registration.safety;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All questions, with the answers there are.
 *
 * @param version 0 where nothing was answered yet
 * @param at when it was answered; null where nothing was
 */
@Schema(name = "SafetyChecklist")
public record ChecklistView(
        UUID eventId,
        @Schema(examples = "1") int version,
        @Nullable Instant at,
        boolean complete,
        List<Line> questions) {

    /**
     * @param always whether it applies to every event
     * @param answer null where there is none
     */
    @Schema(name = "SafetyQuestion")
    public record Line(
            @Schema(examples = "first-aid") String code,

            @Schema(examples = "Is first aid in place before the gun?")
            String question,

            boolean always,
            Answer.@Nullable Kind answer,
            String note) {
        static Line of(Question question, Optional<Answer> answer) {
            return new Line(
                    question.code(),
                    question.sentence(),
                    question.isAlwaysAsked(),
                    answer.map(Answer::kind).orElse(null),
                    answer.map(Answer::note).orElse(""));
        }
    }

    static ChecklistView of(UUID event, Optional<Checklist> known) {
        return new ChecklistView(
                event,
                known.map(Checklist::version).orElse(0),
                known.map(Checklist::at).orElse(null),
                known.filter(list -> list.unanswered().isEmpty()).isPresent(),
                Arrays.stream(Question.values())
                        .map(question -> Line.of(question, known.flatMap(list -> list.answer(question))))
                        .toList());
    }
}
