package org.backstretch.registration.question;

import java.util.Optional;

/** What somebody typed in answer to a question, as the question reads it. */
public sealed interface Reading {

    /** @param words as they are kept */
    record Fit(String words) implements Reading {}

    /**
     * @param problem why it is no answer
     * @param suggestion what may be meant
     */
    record Unfit(String problem, Optional<String> suggestion) implements Reading {}
}
