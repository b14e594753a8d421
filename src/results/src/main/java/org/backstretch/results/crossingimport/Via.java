package org.backstretch.results.crossingimport;

/** How something was sent. */
enum Via {
    /** Looked at before it counts. */
    FILE,
    /** Line by line while it happens. */
    PUSH,
    PAPER
}
