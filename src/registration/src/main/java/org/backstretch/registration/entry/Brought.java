package org.backstretch.registration.entry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.backstretch.registration.agreement.Said;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What comes along with a new entry, so that less is missing of it. All of it is taken with the entry, or nothing.
 *
 * @param answers to what the event asks
 * @param consents of whoever enters, as far as they may give them
 */
@Schema(name = "Brought")
public record Brought(
        @Size(max = MOST_ANSWERS) @Nullable List<@NotNull @Valid Answered> answers,

        @Valid @Nullable Code discount,
        @Size(max = 12) @Nullable List<@NotNull @Valid Said> consents) {
    public static final int MOST_ANSWERS = 50;

    /** @param answer empty for none */
    @Schema(name = "Answered")
    public record Answered(
            @NotNull UUID questionId,

            @Size(max = 200) @Schema(examples = "M") @Nullable
            String answer) {}

    @Schema(name = "DiscountCode")
    public record Code(
            @NotBlank @Size(max = 20) @Schema(examples = "CLUB-20")
            String code) {}

    public static Brought ofAnswers(List<Answered> answers) {
        return new Brought(answers, null, null);
    }
}
