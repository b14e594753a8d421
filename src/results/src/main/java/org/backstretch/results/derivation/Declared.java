package org.backstretch.results.derivation;

import java.time.Instant;
import java.util.Optional;
import org.backstretch.athletics.OutcomeKind;

/** What an official declared: did not finish, did not start, or disqualified by a rule for a reason. */
record Declared(OutcomeKind outcome, Optional<String> rule, Optional<String> reason, Instant at) {
    Declared {
        if (outcome == OutcomeKind.FINISHED) {
            throw new IllegalArgumentException("a finish is crossed, not declared");
        }
    }
}
