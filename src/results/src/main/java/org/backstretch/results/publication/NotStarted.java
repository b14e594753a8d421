package org.backstretch.results.publication;

import org.backstretch.kit.problem.Refused;

/** Without a gun there is nothing to print. */
final class NotStarted extends Refused {
    NotStarted() {
        super(409, "not-started", "This race has no gun yet. Start it first.");
    }
}
