package org.backstretch.registration.details;

import org.backstretch.kit.problem.Refused;

/** A page is no archive. */
final class TooManyFiles extends Refused {
    TooManyFiles() {
        super(409, "too-many-files", "An event offers up to " + Attachment.MOST + " files. Take one away first.");
    }
}
