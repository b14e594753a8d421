package org.backstretch.registration.rush;

import java.time.Duration;
import java.util.Map;
import org.backstretch.kit.problem.Refused;

/** The line is too long. Whoever comes again, with the same Idempotency-Key if there was one, is nobody new. */
final class TooManyAtOnce extends Refused {
    private static final Duration LATER = Duration.ofSeconds(5);

    TooManyAtOnce() {
        super(
                429,
                "too-many-at-once",
                "Very many people want into this race at the moment. Nothing was changed; try again in some seconds.",
                Map.of(),
                Map.of("Retry-After", Long.toString(LATER.toSeconds())));
    }
}
