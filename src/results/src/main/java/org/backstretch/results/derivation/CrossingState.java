package org.backstretch.results.derivation;

/** What became of a crossing. */
public enum CrossingState {
    /** It makes the entry's time, or its time at a point. */
    USED,
    /** Nobody has said whose it is. */
    WAITING_FOR_BIB,
    /** The same passage again: within the window, by a backup reader, or a start that a later one replaced. */
    DUPLICATE,
    /** Before the entry's start or its minimum time, or no gun is known. */
    BEFORE_START,
    /** A reader saw the entry again after its finish. */
    AFTER_FINISH,
    /** Later than the race's longest time. */
    OVER_MAXIMUM,
    /** No entry of the race has this bib, so far. */
    UNKNOWN_BIB,
    /** Nobody is known to wear this chip, so far. */
    UNKNOWN_CHIP,
    /** A human has to look; the doubt says at what. */
    IN_REVIEW,
    DISMISSED,
    /** Stamped after its device code had ended. */
    QUARANTINED
}
