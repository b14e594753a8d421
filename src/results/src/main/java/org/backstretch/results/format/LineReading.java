package org.backstretch.results.format;

/** What a line says. */
public sealed interface LineReading {
    /** Its number in the file, from 1. */
    int line();

    /** As it was sent. */
    String text();

    /** Somebody passed. */
    record Read(int line, String text, Passing passing) implements LineReading {}

    /**
     * Somebody is said to have no time. That is for a human to decide.
     *
     * @param bib empty where the line names none
     * @param status DNS, DNF or DQ
     */
    record Proposed(int line, String text, String bib, String status) implements LineReading {}

    /** It cannot be read, or must not be believed. */
    record Bad(int line, String text, String why) implements LineReading {}

    /** The last line, whose end has not arrived: somebody is still writing it. */
    record Unfinished(int line, String text) implements LineReading {}
}
