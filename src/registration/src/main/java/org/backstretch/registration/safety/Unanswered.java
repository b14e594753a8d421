package org.backstretch.registration.safety;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.backstretch.kit.problem.Refused;

/** No event is open to runners with a question about their safety unanswered. */
final class Unanswered extends Refused {
    Unanswered(String event, List<Question> questions) {
        super(
                409,
                "safety-unanswered",
                "%s needs %s of its safety checklist first: %s"
                        .formatted(
                                event,
                                questions.size() == 1 ? "an answer" : questions.size() + " answers",
                                questions.stream().map(Question::sentence).collect(Collectors.joining(" "))),
                Map.of("unanswered", questions.stream().map(Question::code).toList()),
                Map.of());
    }
}
