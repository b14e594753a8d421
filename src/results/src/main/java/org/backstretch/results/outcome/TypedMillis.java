package org.backstretch.results.outcome;

import org.backstretch.athletics.mark.TimeReading;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.results.projection.KnownRace;

/** A time that an official typed, read in the light of the race. Nothing is guessed. */
final class OfficialMillis {
    private OfficialMillis() {}

    static long read(String typed, KnownRace race) {
        return switch (TimeReading.read(typed.strip(), race.discipline())) {
            case TimeReading.Read read -> read.millis();
            case TimeReading.Ambiguous ambiguous ->
                throw new Invalid(
                        "time",
                        "\"" + typed + "\" can be read in two ways. Did you mean " + ambiguous.suggestion() + "?");
            case TimeReading.Implausible implausible -> throw new Invalid("time", implausible.why());
            case TimeReading.Unreadable unreadable ->
                throw new Invalid("time", "\"" + unreadable.text() + "\" is no time. Write 25:31.4 or 1:02:03.");
        };
    }
}
