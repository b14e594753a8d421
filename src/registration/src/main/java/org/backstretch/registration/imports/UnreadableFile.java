package org.backstretch.registration.imports;

import org.backstretch.kit.problem.Refused;

/** A file that is no table of entries. */
final class UnreadableFile extends Refused {
    UnreadableFile(String sentence) {
        super(400, "unreadable-file", sentence);
    }
}
