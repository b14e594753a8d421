package org.backstretch.registration.entry;

import org.backstretch.kit.problem.Refused;

/** Two who run against each other can hardly be one; and nobody runs a race twice. */
final class BothEntered extends Refused {
    BothEntered(String race) {
        super(409, "both-entered", "Both are entered in " + race + ". Withdraw one of the entries first.");
    }
}
