package org.backstretch.registration.desk;

/** What became of a saying of a desk. */
public enum Answer {
    DONE,
    /** It was so before: a second desk, or the same one again. */
    ALREADY,
    /** A human has to decide; until then nothing has changed. */
    CONFLICT,
    /** It cannot be, whatever anybody decides. */
    REFUSED
}
