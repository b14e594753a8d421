package org.backstretch.registration.sheet;

import org.backstretch.kit.problem.Refused;

/** A file that is no table of what it should hold. */
public final class UnreadableFile extends Refused {
    public UnreadableFile(String sentence) {
        super(400, "unreadable-file", sentence);
    }
}
