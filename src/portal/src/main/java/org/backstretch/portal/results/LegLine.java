package org.backstretch.portal.results;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A relay team on one leg, or a runner on one section. */
public record LegLine(
        UUID entryId,
        @Nullable Integer place,
        String placeLabel,
        @Nullable String bib,
        String team,
        @Nullable String runners,
        @Nullable String category,
        @Nullable String mark) {}
