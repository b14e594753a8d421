package org.backstretch.portal.results;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who may be accompanied. */
public record CompanionPermit(UUID entryId, @Nullable String bib, String name, Instant givenAt) {}
