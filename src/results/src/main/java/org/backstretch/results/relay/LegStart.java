package org.backstretch.results.relay;

import java.util.OptionalLong;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.mark.TimeReading;
import org.backstretch.athletics.relay.LegRun;
import org.backstretch.kit.problem.Invalid;
import org.backstretch.results.outcome.TypedMillis;

/** A start of a leg as an official types it. How long the whole relay is says nothing of it. */
final class LegStart {
    private LegStart() {}

    /** Milliseconds since the gun. */
    static long millis(String typed) {
        var reading = TimeReading.read(typed.strip(), OptionalLong.empty(), Direction.FORWARD, Sex.X);
        var millis = TypedMillis.of("start", typed, reading, "is no time since the gun. Write 3:16:00.");
        if (!LegRun.isInRange(millis)) {
            throw new Invalid("start", "A leg begins within 1,000 hours of the gun.");
        }
        return millis;
    }
}
