package org.backstretch.results.award;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Who wins which prize of a race.
 *
 * @param basis what it follows from: PROVISIONAL, OFFICIAL or CORRECTED for the latest printed list, else LIVE
 * @param version of the printed list; null for live results
 * @param changed whether results are other now than that list says
 * @param usual whether nobody said which lists there are
 * @param plan those that were planned
 */
record AwardsView(
        UUID raceId,
        String basis,
        @Nullable Integer version,
        @Nullable Instant publishedAt,
        boolean changed,
        boolean usual,
        List<PlannedList> plan,
        List<AwardListView> lists) {

    static final String LIVE = "LIVE";

    /**
     * A list with its prizes.
     *
     * @param prizes how many there are
     * @param leftOut who would have won one, but for a prize of another list
     */
    record AwardListView(
            String title,
            Direction direction,
            PlannedList.Kind kind,
            int starters,
            int prizes,
            List<Winner> winners,
            List<LeftOut> leftOut) {}

    /**
     * Who wins.
     *
     * @param id the entry, or the club
     * @param label the prize as printed: 1, 2=
     * @param points of a team
     * @param scorers of a team, each with the place that counts
     */
    record Winner(
            int prize,
            String label,
            UUID id,
            @Nullable String bib,
            String name,
            @Nullable String clubName,
            @Nullable String category,
            @Nullable String mark,
            @Nullable Long points,
            List<Scorer> scorers) {}

    record Scorer(UUID entryId, @Nullable String bib, String name, int place) {}

    /** @param why in words */
    record LeftOut(UUID entryId, @Nullable String bib, String name, String why) {}
}
