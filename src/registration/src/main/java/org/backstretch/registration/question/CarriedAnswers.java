package org.backstretch.registration.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.backstretch.registration.entry.Advanced;

/** Who comes into the next round has answered already, as far as it asks the same. */
@ApplicationScoped
class CarriedAnswers {

    void follow(@Observes Advanced advanced) {
        var to = advanced.to();
        var known = Answer.ofEntry(to.id()).stream().map(Answer::questionId).toList();
        var asked = Question.askedIn(to.race()).stream().map(Question::id).toList();
        Answer.ofEntry(advanced.from().id()).stream()
                .filter(answer -> asked.contains(answer.questionId()) && !known.contains(answer.questionId()))
                .forEach(answer ->
                        Answer.of(to.id(), answer.questionId(), answer.words()).persist());
    }
}
