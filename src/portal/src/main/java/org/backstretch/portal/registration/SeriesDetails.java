package org.backstretch.portal.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A series as somebody typed it; registration judges. */
public record SeriesDetails(
        @Nullable String name,
        @Nullable String scoring,
        @Nullable List<String> points,
        @Nullable String first,
        @Nullable String step,
        boolean perSex,
        @Nullable String best,
        @Nullable String minimum,
        boolean countback,
        List<Leg> legs) {

    /** @param day null for the race's own */
    public record Leg(UUID raceId, @Nullable LocalDate day) {}
}
