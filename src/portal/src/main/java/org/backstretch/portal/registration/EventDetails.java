package org.backstretch.portal.registration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An event as somebody typed it; registration judges. */
public record EventDetails(
        @Nullable String name,
        @Nullable String place,
        @Nullable String country,
        @Nullable String firstDay,
        @Nullable String lastDay,
        @Nullable String zone,
        @Nullable String description) {

    /** The same event on other days. */
    public record Copy(@Nullable String firstDay, @Nullable String name) {}

    /** The draft that was made. */
    public record Copied(UUID id) {}
}
