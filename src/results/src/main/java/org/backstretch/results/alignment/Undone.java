package org.backstretch.results.alignment;

import java.util.UUID;

/**
 * An alignment that was taken back.
 *
 * @param restored how many taps stand again as they did before it
 * @param kept how many stay as an official has said since
 */
record Undone(int number, UUID times, UUID bibs, int restored, int kept) {}
