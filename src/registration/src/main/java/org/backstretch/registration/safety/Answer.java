package org.backstretch.registration.safety;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.backstretch.kit.problem.Invalid;

/**
 * What an organizer answers to one question.
 *
 * @param question its code
 * @param note why it does not apply, or whatever else is worth saying; the public reads it
 */
@Embeddable
record Answer(String question, @Enumerated(EnumType.STRING) Kind kind, String note) {

    /** There is no way to say no: what is not so yet is answered when it is. */
    enum Kind {
        YES,
        NOT_APPLICABLE
    }

    static Answer yes(Question question) {
        return new Answer(question.code(), Kind.YES, "");
    }

    static Answer of(Question question, Kind kind, String note) {
        if (kind == Kind.NOT_APPLICABLE && question.isAlwaysAsked()) {
            throw new Invalid("answers." + question.code(), "This applies to every event: " + question.sentence());
        }
        if (kind == Kind.NOT_APPLICABLE && note.isBlank()) {
            throw new Invalid("answers." + question.code(), "Say in the note why this does not apply.");
        }
        return new Answer(question.code(), kind, note.strip());
    }
}
