package org.backstretch.results.alignment;

import java.util.Optional;
import java.util.UUID;

/**
 * A bib as somebody read it at the line.
 *
 * @param read as far as it could be read; empty for a runner whose bib nobody could read
 * @param isLate read after the device code had ended
 */
record Reading(UUID id, Optional<String> read, boolean isOut, boolean isLate) implements Streamed {}
