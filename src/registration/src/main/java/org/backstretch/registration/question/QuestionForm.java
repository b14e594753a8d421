package org.backstretch.registration.question;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A question as its organizer asks it.
 *
 * @param required whether an entry of a runner waits for the answer; at the desk and in files it is always optional
 * @param options of a choice
 * @param races in which it is asked; none for all of the event
 */
@Schema(name = "QuestionForm")
public record QuestionForm(
        @NotNull QuestionKind kind,

        @NotBlank @Size(max = Question.LONGEST_LABEL) @Schema(examples = "T-shirt size")
        String label,

        @Size(max = 300) @Schema(examples = "Unisex sizes") @Nullable
        String hint,

        boolean required,

        @Size(max = 50) @Schema(examples = "[\"S\", \"M\", \"L\"]") @Nullable
        List<@NotBlank @Size(max = Question.LONGEST_LABEL) String> options,

        @Size(max = 100) @Nullable List<@NotNull UUID> races) {

    String plainLabel() {
        return oneLine(label);
    }

    String plainHint() {
        return hint == null ? "" : oneLine(hint);
    }

    List<String> plainOptions() {
        return Optional.ofNullable(options).orElse(List.of()).stream()
                .map(QuestionForm::oneLine)
                .toList();
    }

    List<UUID> wantedRaces() {
        return Optional.ofNullable(races).orElse(List.of());
    }

    /** Labels and options head columns and fill cells. */
    private static String oneLine(String text) {
        return text.strip().replaceAll("[\\p{Cntrl}\\s]+", " ");
    }
}
