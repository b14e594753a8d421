package org.backstretch.registration.merge;

import org.backstretch.kit.problem.Refused;

/** What was parted cannot be parted again. */
final class AlreadyUndone extends Refused {
    AlreadyUndone() {
        super(409, "already-undone", "This was undone before. Nothing was changed.");
    }
}
