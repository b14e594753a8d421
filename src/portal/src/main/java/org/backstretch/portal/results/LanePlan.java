package org.backstretch.portal.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Heats and lanes of a race, as they are or would be.
 *
 * @param way how they came about; null while no lanes were given
 * @param moves how many would run in another heat than their entry says
 */
public record LanePlan(
        UUID raceId,
        @Nullable String way,
        @Nullable Integer lanes,
        @Nullable Long seed,
        @Nullable String reason,
        @Nullable Instant at,
        int moves,
        List<Heat> heats) {

    public record Heat(
            int number, UUID waveId, String name, @Nullable Instant plannedStart, List<Runner> entries) {}

    public record Runner(
            UUID entryId,
            @Nullable String bib,
            String name,
            @Nullable String clubName,
            @Nullable String category,
            @Nullable Integer lane,
            boolean moves) {}

    /** What is asked for. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Wanted(
            String way,
            @Nullable String lanes,
            @Nullable List<Mark> marks,
            @Nullable String seed,
            @Nullable List<Given> given,
            @Nullable String reason) {}

    public record Mark(String bib, String mark) {}

    public record Given(UUID entryId, UUID waveId, int lane) {}

    public String wayWords() {
        if (way == null) {
            return "Nobody has a lane yet";
        }
        return switch (way) {
            case "AS_ENTERED" -> "Drawn within the heats";
            case "MARKS" -> "Dealt out by marks, then drawn";
            case "PREVIOUS_ROUND" -> "As they come out of the round before, then drawn";
            default -> "Given by hand";
        };
    }
}
