package org.backstretch.registration.consent;

import org.backstretch.kit.problem.Refused;

/** What somebody ran under is not taken back afterwards. */
final class RaceWasRun extends Refused {
    RaceWasRun(String race) {
        super(409, "race-was-run", race + " has been run. Photographs, profile and map can still be taken back.");
    }
}
