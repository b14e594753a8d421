package org.backstretch.registration.club;

import org.backstretch.kit.problem.Refused;

/** A spelling means one club. */
final class NameTaken extends Refused {
    NameTaken(String name) {
        super(409, "club-name-taken", name + " means another club already. Merge the two, if they are one.");
    }
}
