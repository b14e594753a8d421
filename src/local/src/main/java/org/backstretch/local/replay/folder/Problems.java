package org.backstretch.local.replay.folder;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that somebody can put all of it right at once. */
final class Problems {
    private final List<Problem> found = new ArrayList<>();

    void add(String file, int line, String reason) {
        found.add(new Problem(file, line, reason));
    }

    /** @throws UnreadableFolder if there was any problem so far */
    void refuseAny() {
        if (!found.isEmpty()) {
            throw new UnreadableFolder(found);
        }
    }
}
