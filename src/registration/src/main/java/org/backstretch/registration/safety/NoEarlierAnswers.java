package org.backstretch.registration.safety;

import org.backstretch.kit.problem.Refused;

/** There is nothing to confirm. */
final class NoEarlierAnswers extends Refused {
    NoEarlierAnswers() {
        super(
                409,
                "no-earlier-answers",
                "The organizer has opened no other event with a safety checklist. Answer the questions.");
    }
}
