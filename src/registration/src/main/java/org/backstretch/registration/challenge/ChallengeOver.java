package org.backstretch.registration.challenge;

import org.backstretch.kit.problem.Refused;

/** Nobody joins after the last day. */
final class ChallengeOver extends Refused {
    ChallengeOver(String challenge) {
        super(409, "challenge-over", challenge + " is over.");
    }
}
