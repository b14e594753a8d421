package org.backstretch.athletics;

/** What a challenge counts. */
public enum Metric {
    /** Metres run backward. */
    BACKWARD_DISTANCE
}
