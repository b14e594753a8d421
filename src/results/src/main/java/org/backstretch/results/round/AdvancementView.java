package org.backstretch.results.round;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.contracts.PublicationFact;
import org.backstretch.results.publication.PrintedLists.Newest;
import org.jspecify.annotations.Nullable;

/**
 * A round: its heats, who advances, and why.
 *
 * @param status whether that is official; LIVE also where results changed since the version
 * @param version the latest printed list; null before the first
 * @param progression null where the race leads nowhere
 * @param out how many have no result yet; until there are none, nobody advances by time
 * @param openDraws what is to be drawn before all is settled
 * @param noTimes why nobody advances by time although some should; null where they do
 * @param trouble why nothing can be said; null for nothing
 */
record AdvancementView(
        UUID raceId,
        Status status,
        @Nullable Integer version,
        @Nullable Next progression,
        int out,
        List<HeatView> heats,
        List<OpenDrawView> openDraws,
        List<DrawView> draws,
        @Nullable String noTimes,
        @Nullable String trouble) {

    enum Status {
        LIVE,
        PROVISIONAL,
        OFFICIAL;

        static Status of(Optional<Newest> printed) {
            return printed.filter(Newest::isCurrent)
                    .map(list -> list.status() == PublicationFact.Status.PROVISIONAL ? PROVISIONAL : OFFICIAL)
                    .orElse(LIVE);
        }
    }

    record Next(UUID raceId, String name, int byPlace, int byTime, int lanes) {}

    /** @param out how many have no result yet */
    record HeatView(
            int number,
            UUID waveId,
            String name,
            Instant plannedStart,
            TimingMethod timing,
            int out,
            List<Line> entries) {}

    /**
     * Somebody in a heat.
     *
     * @param place in the heat
     * @param placeLabel as printed: 1, 2=, DNF
     * @param qualified Q by place, q by time, qD by draw
     */
    record Line(
            UUID entryId,
            @Nullable String bib,
            String name,
            @Nullable String clubName,
            @Nullable String category,
            @Nullable Integer lane,
            @Nullable Integer place,
            @Nullable String placeLabel,
            @Nullable OutcomeKind outcome,
            @Nullable String mark,
            @Nullable String rule,
            @Nullable String qualified,
            @Nullable String why) {}

    record Named(UUID entryId, @Nullable String bib, String name) {}

    /** @param places how many of them advance */
    record OpenDrawView(int places, List<Named> among) {}

    /**
     * Lots that were drawn.
     *
     * @param seed null where people drew
     * @param replacedAt when a correction took its place; null for one that counts
     */
    record DrawView(
            UUID id,
            List<Named> order,
            @Nullable Long seed,
            @Nullable String reason,
            Instant at,
            @Nullable Instant replacedAt) {}
}
