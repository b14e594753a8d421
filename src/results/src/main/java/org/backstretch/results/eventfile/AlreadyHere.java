package org.backstretch.results.eventfile;

import org.backstretch.kit.problem.Refused;

/** What happened here is never overwritten by a file. */
final class AlreadyHere extends Refused {
    AlreadyHere(String event, String table) {
        super(
                409,
                "already-here",
                "Something happened at " + event + " here already (" + table + "). Nothing of the file was opened.");
    }
}
