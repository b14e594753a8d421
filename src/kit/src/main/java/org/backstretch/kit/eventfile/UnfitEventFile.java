package org.backstretch.kit.eventfile;

import org.backstretch.kit.problem.Refused;

/** A file of an event that cannot be opened; nothing of it was written. */
public final class UnfitEventFile extends Refused {
    /** @param sentence what is wrong with it */
    public UnfitEventFile(String sentence) {
        this(422, "unfit-event-file", sentence);
    }

    private UnfitEventFile(int status, String slug, String sentence) {
        super(status, slug, sentence + " Nothing of it was opened.");
    }

    static UnfitEventFile tooLarge() {
        return new UnfitEventFile(413, "too-large", "The file is larger than a file of an event ever is.");
    }

    static UnfitEventFile ofOtherFormat(int format) {
        return new UnfitEventFile(
                422,
                "unknown-format",
                "The file has format " + format + ", and this Backstretch reads format " + Manifest.FORMAT
                        + ". A newer Backstretch may read it.");
    }

    static UnfitEventFile withoutManifest() {
        return new UnfitEventFile("Its manifest.json is missing or cannot be read: this is no file of an event.");
    }

    static UnfitEventFile damaged(String part) {
        return new UnfitEventFile("The part " + part
                + " is not what was written: its rows or their checksum differ from the manifest. Take another copy.");
    }
}
