package org.backstretch.registration.details;

import org.backstretch.kit.problem.Refused;

/** Runners read it on a phone. */
final class FileTooLarge extends Refused {
    FileTooLarge() {
        super(413, "file-too-large", "A file has at most 5 MB. Save it smaller.");
    }
}
