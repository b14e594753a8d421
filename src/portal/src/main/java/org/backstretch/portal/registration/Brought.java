package org.backstretch.portal.registration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What comes along with a new entry, so that less is missing of it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Brought(List<Answered> answers, Discount.@Nullable Code discount, List<Agreed> consents) {

    /** @param answer empty for none */
    public record Answered(UUID questionId, String answer) {}

    /** @param version of the text that stood beside the box */
    public record Agreed(
            String kind, String answer, @Nullable Integer version) {}

    /** Null where nothing was said. */
    public static @Nullable Brought of(
            List<Answered> answers, Discount.@Nullable Code discount, List<Agreed> consents) {
        return Optional.of(new Brought(answers, discount, consents))
                .filter(any -> !answers.isEmpty() || discount != null || !consents.isEmpty())
                .orElse(null);
    }

    public static @Nullable Brought of(List<Answered> answers) {
        return of(answers, null, List.of());
    }
}
