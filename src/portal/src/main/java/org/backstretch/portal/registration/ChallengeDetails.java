package org.backstretch.portal.registration;

import org.jspecify.annotations.Nullable;

/** A challenge as somebody typed it; registration judges. */
public record ChallengeDetails(
        @Nullable String name,
        @Nullable String description,
        @Nullable String metric,
        @Nullable String teamMeasure,
        @Nullable String topN,
        @Nullable String firstDay,
        @Nullable String lastDay,
        @Nullable String days,
        @Nullable String zone,
        int minEvidence,
        @Nullable String visibility) {}
