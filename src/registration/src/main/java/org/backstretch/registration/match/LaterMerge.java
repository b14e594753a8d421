package org.backstretch.registration.match;

import org.backstretch.kit.problem.Refused;

/** What was merged last is parted first. */
final class LaterMerge extends Refused {
    LaterMerge() {
        super(409, "merged-again", "The one who stayed was merged into somebody else since. Undo that first.");
    }
}
