package org.backstretch.portal.details;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Venue, language, programme, notice and files of an event. */
public record Details(
        String venue,
        String language,
        List<Line> programme,
        @Nullable Notice notice,
        List<File> files) {

    /** @param raceId of a start; null for anything else */
    public record Line(Instant at, String text, @Nullable UUID raceId) {}

    public record Notice(String text, Instant since) {}

    public record File(UUID id, String name, int bytes) {
        /** As people say it. */
        public String size() {
            return bytes < 1_000_000 ? Math.max(1, bytes / 1000) + " kB" : bytes / 1_000_000 + " MB";
        }
    }

    public record Plan(@Nullable String venue, @Nullable String language, List<PlannedLine> programme) {}

    public record PlannedLine(Instant at, String text) {}

    public record NoticePlan(@Nullable String text) {}

    /** Whether there is more to say than when races start. */
    public boolean hasMoreThanStarts() {
        return programme.stream().anyMatch(line -> line.raceId() == null);
    }

    /** What was written down by hand. */
    public List<Line> written() {
        return programme.stream().filter(line -> line.raceId() == null).toList();
    }
}
