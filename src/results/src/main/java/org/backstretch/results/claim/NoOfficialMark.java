package org.backstretch.results.claim;

import org.backstretch.kit.problem.Refused;

/** Only what an official list says can be a record. */
final class NoOfficialMark extends Refused {
    NoOfficialMark(String why) {
        super(409, "no-official-mark", why + " Only a finish on an official list can be a record.");
    }
}
