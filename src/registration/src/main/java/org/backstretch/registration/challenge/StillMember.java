package org.backstretch.registration.challenge;

import org.backstretch.kit.problem.Refused;

/** Runs stay with the account that logged them, so a challenge would lose those of a member who moves. */
final class StillMember extends Refused {
    /** @param isOtherToo whether it is the same the other way round */
    StillMember(boolean isOtherToo) {
        super(
                409,
                "member-of-challenge",
                "The account that is to follow has been in a challenge, whose runs would be lost. "
                        + (isOtherToo
                                ? "So has the other one: they have to stay two."
                                : "Let the other one follow it: both lead to the same entries then, too."));
    }
}
