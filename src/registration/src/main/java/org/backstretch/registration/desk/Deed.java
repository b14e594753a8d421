package org.backstretch.registration.desk;

/** What happens at a desk. */
public enum Deed {
    /** Somebody is here and has the bib that is said. */
    IN,
    /** That was a mistake. */
    OUT,
    /** Somebody gets a bib, or another one. */
    BIB
}
