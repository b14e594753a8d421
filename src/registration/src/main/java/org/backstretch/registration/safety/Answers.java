package org.backstretch.registration.safety;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.backstretch.kit.problem.Invalid;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an organizer sends: answers one by one, or many confirmed as a whole and some of them answered otherwise. */
@Schema(name = "SafetyAnswers")
public record Answers(
        @Schema(
                description =
                        "LAST: the answers of the organizer's last event hold here, too. ALL: yes to every question."
                                + " Absent: only what is answered below")
        @Nullable
        Confirmation confirm,

        @Size(max = 50) @Schema(description = "These count before what is confirmed") @Nullable
        List<@NotNull @Valid Given> answers) {

    /** Which answers are given as a whole. */
    @Schema(name = "SafetyConfirmation")
    public enum Confirmation {
        LAST,
        ALL
    }

    @Schema(name = "SafetyAnswer")
    public record Given(
            @NotBlank @Size(max = 40) @Schema(description = "Its code", examples = "helmets")
            String question,

            @NotNull @Schema(examples = "NOT_APPLICABLE") Answer.Kind answer,

            @Size(max = 500)
            @Schema(description = "Needed where it does not apply; public", examples = "No sprints")
            @Nullable
            String note) {

        private Question asked() {
            return Question.of(question)
                    .orElseThrow(() -> new Invalid(
                            "answers", "There is no question " + question + ". There are " + Question.codes() + "."));
        }
    }

    /** In the order of the questions. */
    List<Answer> together(Supplier<List<Answer>> last) {
        Map<String, Answer> together = new LinkedHashMap<>();
        confirmed(last).forEach(answer -> together.put(answer.question(), answer));
        Optional.ofNullable(answers).orElse(List.of()).forEach(given -> {
            var answer = Answer.of(
                    given.asked(),
                    given.answer(),
                    Optional.ofNullable(given.note()).orElse(""));
            together.put(answer.question(), answer);
        });
        return Arrays.stream(Question.values())
                .flatMap(question -> Optional.ofNullable(together.get(question.code())).stream())
                .toList();
    }

    private List<Answer> confirmed(Supplier<List<Answer>> last) {
        if (confirm == null) {
            return List.of();
        }
        return switch (confirm) {
            case LAST -> last.get();
            case ALL -> Arrays.stream(Question.values()).map(Answer::yes).toList();
        };
    }
}
