package org.backstretch.portal.results;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a timekeeper may expect at the line.
 *
 * @param hasOutcome whether they have finished, or somebody said how their race ended
 */
public record Timed(@Nullable String bib, String name, UUID entryId, boolean hasOutcome) {}
