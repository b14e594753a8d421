package org.backstretch.registration.question;

import java.util.Map;
import org.backstretch.kit.problem.Refused;

/** What somebody has chosen does not vanish. */
final class OptionAnswered extends Refused {
    OptionAnswered(String option, long answers) {
        super(
                409,
                "option-answered",
                "%s %s chosen %s. Keep that option, or retire the question and ask a new one."
                        .formatted(
                                answers == 1 ? "One entry" : answers + " entries",
                                answers == 1 ? "has" : "have",
                                option),
                Map.of("field", "options"),
                Map.of());
    }
}
