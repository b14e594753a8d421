package org.backstretch.kit.idempotency;

import org.backstretch.kit.problem.Refused;

/** The key cannot stand for this request. */
final class UnusableKey extends Refused {
    UnusableKey(String sentence) {
        super(422, "idempotency-key", sentence);
    }
}
