package org.backstretch.results.alignment;

/** What somebody should look at in a line. The names are stable. */
enum LineDoubt {
    /** A bib without a time: a missed tap, or a reading too many. */
    NO_TIME,
    /** A time without a bib: a tap too many, or a skipped bib. */
    NO_BIB,
    /** A digit could not be read: 1*7. */
    UNREADABLE_BIB,
    /** No entry of the race has this bib. */
    UNKNOWN_BIB,
    /** The bib has as many earlier times as the race has passages of the line, here or from another device. */
    TWICE,
    /** A human gave this tap another bib than the one that stands beside it; the human's word counts. */
    OTHER_BIB,
    /** The bib was read after its device code had ended. */
    CODE_ENDED
}
