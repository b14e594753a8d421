package org.backstretch.results.rehearsal;

import java.time.Instant;
import org.backstretch.kit.problem.Refused;

/** What was purged cannot come back. */
final class RehearsalIsGone extends Refused {
    RehearsalIsGone(Instant when) {
        super(
                409,
                "rehearsal-is-gone",
                "This rehearsal was removed for ever on " + when + ", a week after it was hidden.");
    }
}
