package org.backstretch.results.format;

/** A line that is not as its format has it; the message says how, to a person. Never leaves this package. */
final class Bent extends RuntimeException {
    private static final long serialVersionUID = 1;

    Bent(String why) {
        super(why, null, false, false);
    }
}
