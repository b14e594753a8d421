package org.backstretch.athletics.discipline;

/** What sort of competition a discipline is. */
public enum DisciplineKind {
    TRACK,
    ROAD,
    RELAY,
    /** As far as one gets in a fixed time. */
    TIME,
    /** Accumulated distance, as in challenges. */
    DISTANCE
}
