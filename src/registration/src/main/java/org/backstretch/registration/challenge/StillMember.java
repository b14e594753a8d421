package org.backstretch.registration.challenge;

import org.backstretch.kit.problem.Refused;

/** Runs stay with the account that logged them, so a challenge would lose those of a member who moves. */
final class StillMember extends Refused {
    StillMember() {
        super(
                409,
                "member-of-challenge",
                "The account that is to follow has been in a challenge, whose runs would be lost. Let the other one follow it.");
    }
}
