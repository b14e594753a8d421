package org.backstretch.athletics;

/** The sex class a competitor is ranked in. */
public enum Sex {
    F,
    M,
    /** Ranked overall only, or in a mixed or open class. */
    X
}
