package org.backstretch.results.alignment;

/** One of the two streams. */
enum Side {
    TIMES,
    BIBS
}
