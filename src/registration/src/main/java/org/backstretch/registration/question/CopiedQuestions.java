package org.backstretch.registration.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.backstretch.registration.event.EventCopied;

/** An event that is planned again asks what the one before asked at last; answers stay behind. */
@ApplicationScoped
class CopiedQuestions {
    void follow(@Observes EventCopied copied) {
        Question.ofEvent(copied.from().id()).stream()
                .filter(question -> !question.isRetired())
                .map(question -> question.copiedTo(copied.to().id(), copied.races()))
                .flatMap(Optional::stream)
                .forEach(copy -> copy.persist());
    }
}
