package org.backstretch.registration.question;

import org.backstretch.kit.problem.Refused;

/** Shirts are ordered and buses booked by what was answered before. */
final class AnswersClosed extends Refused {
    AnswersClosed(String race) {
        super(409, "answers-closed", race + " is over. Ask its organizer to change an answer.");
    }
}
