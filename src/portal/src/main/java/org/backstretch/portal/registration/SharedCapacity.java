package org.backstretch.portal.registration;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Places that several races of an event have together. */
public record SharedCapacity(UUID id, String name, int capacity, long left, List<UUID> races) {

    /** What an organizer says of them; the service judges it. */
    public record Plan(@Nullable String name, @Nullable Integer capacity, List<UUID> races) {}

    public boolean isOf(UUID race) {
        return races.contains(race);
    }
}
