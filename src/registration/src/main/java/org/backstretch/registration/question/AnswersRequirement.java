package org.backstretch.registration.question;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backstretch.registration.entry.EnteredBy;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Missing;
import org.backstretch.registration.entry.Requirement;

/**
 * What is asked and needs an answer. A runner's entry waits for it like for a consent; who takes part already, or was
 * entered by the organizer, is only reminded: no question keeps anybody from starting.
 */
@ApplicationScoped
class AnswersRequirement implements Requirement {
    private static final String CODE = "answers";

    @Override
    public Optional<Missing> missing(Entry entry) {
        var open = Question.unanswered(entry.race(), entry.id());
        var labels = open.stream().map(Question::label).collect(Collectors.joining(", "));
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Missing(CODE, "Answer what the organizer asks: " + labels + ".", blocks(entry)));
    }

    private static boolean blocks(Entry entry) {
        return entry.enteredBy() == EnteredBy.RUNNER && !entry.status().takesPart();
    }
}
