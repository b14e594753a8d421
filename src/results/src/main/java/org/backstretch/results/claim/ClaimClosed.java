package org.backstretch.results.claim;

import java.util.Locale;
import java.util.Map;
import org.backstretch.athletics.record.ClaimVerdict.State;
import org.backstretch.kit.problem.Refused;

/** What is decided stays as it is. */
final class ClaimClosed extends Refused {
    ClaimClosed(State state) {
        super(
                409,
                "claim-closed",
                "This claim is " + state.name().toLowerCase(Locale.ROOT)
                        + ". It can be neither reviewed nor taken back.",
                Map.of("state", state),
                Map.of());
    }
}
