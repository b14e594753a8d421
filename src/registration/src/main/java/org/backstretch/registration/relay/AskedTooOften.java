package org.backstretch.registration.relay;

import org.backstretch.kit.problem.Refused;

/** A mailbox is not flooded, not even by its owner's captain. */
final class AskedTooOften extends Refused {
    AskedTooOften() {
        super(429, "asked-too-often", "That address was asked often enough today. Try again tomorrow.");
    }
}
