package org.backstretch.registration.question;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question as everybody may read it before they enter.
 *
 * @param races in which it is asked; none for all of the event
 * @param retired whether it is asked no longer
 */
@Schema(name = "Question")
public record QuestionView(
        UUID id,
        QuestionKind kind,
        @Schema(examples = "T-shirt size") String label,
        String hint,
        boolean required,
        List<String> options,
        List<UUID> races,
        boolean retired) {

    static QuestionView of(Question question) {
        return new QuestionView(
                question.id(),
                question.kind(),
                question.label(),
                question.hint(),
                question.isRequired(),
                question.options(),
                question.races().stream().sorted().toList(),
                question.isRetired());
    }
}
