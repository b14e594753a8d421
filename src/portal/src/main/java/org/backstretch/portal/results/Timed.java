package org.backstretch.portal.results;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom a timekeeper may expect at the line. */
public record Timed(@Nullable String bib, String name, UUID entryId) {}
