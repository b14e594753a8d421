package org.backstretch.registration.sheet;

import org.backstretch.kit.problem.Refused;

/** A file that is not even read. */
public final class FileTooLarge extends Refused {
    public FileTooLarge(long most) {
        super(413, "too-large", "The file is larger than " + most / 1_000_000 + " MB. Split it.");
    }
}
