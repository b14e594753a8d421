package org.backstretch.kit.problem;

/** The caller is known, and may not do this. */
public final class NotAllowed extends Refused {
    public NotAllowed(String sentence) {
        super(403, "not-allowed", sentence);
    }
}
