package org.backstretch.portal.registration;

import java.time.Instant;
import java.util.List;
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
        @Nullable String categoryScheme) {

    public record Wave(String name, @Nullable Instant plannedStart) {}
}
