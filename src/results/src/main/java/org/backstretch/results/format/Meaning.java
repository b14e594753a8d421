package org.backstretch.results.format;

/** What a time in a table means whose heading does not tell. */
public enum Meaning {
    /** Since the gun. */
    ELAPSED,
    TIME_OF_DAY
}
