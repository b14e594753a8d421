package org.backstretch.portal.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a runner lets everybody see. */
public record PublicPage(UUID personId, String name, List<Race> races) {

    public record Race(UUID raceId, String raceName, UUID eventId, String eventName, LocalDate day) {}

    /**
     * The same as its owner sees it, with the races that could stand there.
     *
     * @param name that stands there; null while there is no page
     */
    public record Own(UUID personId, @Nullable String name, List<OwnRace> races) {
        public boolean isShown() {
            return name != null;
        }
    }

    /** @param given whether she agreed, to what is not shown too while she is anonymous or has no place */
    public record OwnRace(
            UUID entryId,
            UUID raceId,
            String raceName,
            String eventName,
            LocalDate day,
            boolean given,
            boolean shown,
            String text,
            int version) {}
}
