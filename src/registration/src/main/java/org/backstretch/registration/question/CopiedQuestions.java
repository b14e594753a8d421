package org.backstretch.registration.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.backstretch.registration.event.EventCopied;
import org.backstretch.registration.fact.Facts;

/** An event that is planned again asks what the one before asked at last; answers stay behind. */
@ApplicationScoped
class CopiedQuestions {
    private final Facts facts;

    CopiedQuestions(Facts facts) {
        this.facts = facts;
    }

    void follow(@Observes EventCopied copied) {
        var copies = Question.ofEvent(copied.from().id()).stream()
                .filter(question -> !question.isRetired())
                .map(question -> question.copiedTo(copied.to().id(), copied.races()))
                .flatMap(Optional::stream)
                .toList();
        if (!copies.isEmpty()) {
            Question.persist(copies);
            facts.changed(List.of(copied.to()));
        }
    }
}
