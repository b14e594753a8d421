package org.backstretch.results.outcome;

import org.backstretch.athletics.mark.TimeReading;
import org.backstretch.kit.problem.Invalid;

/** A time that an official typed. Nothing is guessed. */
public final class TypedMillis {
    private TypedMillis() {}

    /**
     * In milliseconds.
     *
     * @param field where it was typed
     * @param unreadable what it is not, and how to write it: a sentence that begins with the verb
     * @throws Invalid for what cannot be read in one way, or cannot be
     */
    public static long of(String field, String typed, TimeReading reading, String unreadable) {
        return switch (reading) {
            case TimeReading.Read read -> read.millis();
            case TimeReading.Ambiguous ambiguous ->
                throw new Invalid(
                        field,
                        "\"" + typed + "\" can be read in two ways. Did you mean " + ambiguous.suggestion() + "?");
            case TimeReading.Implausible implausible -> throw new Invalid(field, implausible.why());
            case TimeReading.Unreadable no -> throw new Invalid(field, "\"" + no.text() + "\" " + unreadable);
        };
    }
}
