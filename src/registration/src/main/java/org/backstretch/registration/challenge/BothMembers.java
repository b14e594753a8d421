package org.backstretch.registration.challenge;

import org.backstretch.kit.problem.Refused;

/** Nobody is a member twice at the same time. */
final class BothMembers extends Refused {
    BothMembers() {
        super(409, "both-members", "Both are members of one challenge at the same time. One of them leaves it first.");
    }
}
