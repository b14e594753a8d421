package org.backstretch.results.derivation;

/** What became of a crossing. */
public enum CrossingState {
    /** It makes the entry's time. */
    USED,
    /** Nobody has said whose it is. */
    WAITING_FOR_BIB,
    /** An earlier crossing of the bib counts. */
    DUPLICATE,
    /** Stamped before the entry's start, or no gun is known. */
    BEFORE_START,
    /** No entry of the race has this bib, so far. */
    UNKNOWN_BIB,
    /** A human has to look; the reason says at what. */
    IN_REVIEW,
    DISMISSED,
    /** Stamped after its device code had ended. */
    QUARANTINED
}
