package org.backstretch.portal.results;

import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.PublicName;
import org.backstretch.athletics.Sex;
import org.jspecify.annotations.Nullable;

/** A line of a result list. */
public record ResultRow(
        UUID entryId,
        @Nullable Integer place,
        @Nullable String placeLabel,
        @Nullable String bib,
        @Nullable String name,
        @Nullable String clubName,
        @Nullable Sex sex,
        @Nullable String category,
        @Nullable Direction direction,
        @Nullable OutcomeKind outcome,
        @Nullable String mark,
        @Nullable Long millis,
        @Nullable Long gapMillis,
        @Nullable String rule,
        @Nullable String reason,
        @Nullable List<Long> laps,
        @Nullable List<Leg> legs,
        @Nullable String net) {

    /**
     * Of a relay team, or a section of who runs backward and forward in turn.
     *
     * @param direction of a section; null elsewhere
     */
    public record Leg(
            int number,
            @Nullable String runners,
            @Nullable String mark,
            @Nullable String splitMark,
            @Nullable Direction direction) {}

    /** What it is made of. */
    public List<Leg> stretches() {
        return legs == null ? List.of() : legs;
    }

    /** How many were run, where that is what counts, or the race has several. */
    public int lapCount() {
        return laps == null ? 0 : laps.size();
    }

    public boolean isFinisher() {
        return outcome == OutcomeKind.FINISHED;
    }

    /** Who chose to be anonymous has none. */
    public boolean hasName() {
        return name != null && PublicName.tellsApart(name);
    }

    public boolean isIn(Direction asked) {
        return direction == asked;
    }
}
