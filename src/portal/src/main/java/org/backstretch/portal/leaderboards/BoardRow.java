package org.backstretch.portal.leaderboards;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.RecordClaimFact;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's line on a board. What a kind of board does not have is null.
 *
 * @param score metres in a challenge; points of a series, or of a team in a race
 * @param tags PB, SB, CR, CLR, NR, WB
 * @param day of a mark in rankings and records
 * @param raceId where that mark was run
 * @param recordStatus what became of the claim that it is a record
 * @param contributions what a score is made of
 * @param pendingTags those that two reviewers have not ratified
 */
public record BoardRow(
        UUID competitorId,
        @Nullable Integer place,
        @Nullable String placeLabel,
        @Nullable String bib,
        @Nullable String name,
        @Nullable String clubName,
        @Nullable Sex sex,
        @Nullable String category,
        @Nullable OutcomeKind outcome,
        @Nullable String status,
        @Nullable String mark,
        @Nullable Long millis,
        @Nullable Long gapMillis,
        @Nullable String rule,
        @Nullable String reason,
        @Nullable BigDecimal score,
        @Nullable Integer members,
        @Nullable List<String> tags,
        @Nullable LocalDate day,
        @Nullable UUID raceId,
        RecordClaimFact.@Nullable Status recordStatus,
        @Nullable List<Contribution> contributions,
        @Nullable List<String> pendingTags) {

    /**
     * One thing that counts.
     *
     * @param of the race, or the entry of a team's scorer
     * @param score points, or milliseconds
     * @param counts false if it was dropped
     */
    public record Contribution(UUID of, int place, BigDecimal score, boolean counts) {}

    public boolean isFinisher() {
        return outcome == OutcomeKind.FINISHED;
    }

    public boolean isStillOut() {
        return outcome == null;
    }

    public List<String> allTags() {
        return tags == null ? List.of() : tags;
    }

    public boolean isPending(String tag) {
        return pendingTags != null && pendingTags.contains(tag);
    }

    public List<Contribution> madeOf() {
        return contributions == null ? List.of() : contributions;
    }

    /** What this race gave. */
    public Optional<Contribution> by(UUID race) {
        return madeOf().stream().filter(each -> each.of().equals(race)).findFirst();
    }
}
