package org.backstretch.results.relay;

import org.backstretch.athletics.mark.TimeReading;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.results.projection.KnownRace;

/** A start of a leg as an official types it, in the light of the race. */
final class LegStart {
    private LegStart() {}

    /** Milliseconds since the gun. */
    static long millis(String typed, KnownRace race) {
        return switch (TimeReading.read(typed.strip(), race.discipline())) {
            case TimeReading.Read read -> read.millis();
            case TimeReading.Ambiguous ambiguous ->
                throw new Invalid(
                        "start",
                        "\"" + typed + "\" can be read in two ways. Did you mean " + ambiguous.suggestion() + "?");
            case TimeReading.Implausible implausible -> throw new Invalid("start", implausible.why());
            case TimeReading.Unreadable unreadable ->
                throw new Invalid("start", "\"" + unreadable.text() + "\" is no time since the gun. Write 3:16:00.");
        };
    }
}
