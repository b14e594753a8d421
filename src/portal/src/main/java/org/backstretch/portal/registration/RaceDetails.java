package org.backstretch.portal.registration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A race as somebody typed it; registration judges. */
public record RaceDetails(
        @Nullable String name,
        @Nullable String discipline,
        @Nullable String distanceMetres,
        List<String> directions,
        @Nullable String timing,
        @Nullable String ruleSet,
        @Nullable String capacity,
        List<Wave> waves,
        @Nullable String categoryScheme,
        @Nullable UUID courseId,
        @Nullable TeamScoring teamScoring,
        List<Split> splits,
        @Nullable String laps,
        @Nullable String lapMetres,
        @Nullable List<Leg> legs,
        @Nullable EntryTerms entryTerms) {

    public record Wave(String name, @Nullable Instant plannedStart) {}

    public record TeamScoring(String scorers, @Nullable String minWomen, boolean renumbered) {}

    /** @param massStart in seconds since the gun; null for none */
    public record Leg(boolean paired, @Nullable Long massStart) {}

    public record Split(
            String code, @Nullable String name, @Nullable String distanceMetres) {}
}
