package org.backstretch.leaderboards.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.record.Tag;
import org.backstretch.contracts.RecordClaimFact.Status;
import org.jspecify.annotations.Nullable;

/**
 * A competitor on a board: one row.
 *
 * @param competitorId an entry on a race board; a person or a team on a challenge board
 * @param place from 1; null for who has none (yet)
 * @param placeLabel the place as printed, 2= when shared
 * @param name what the public may read
 * @param outcome null while the runner is out, and in challenges
 * @param status DNF, DQ or DNS
 * @param mark as printed
 * @param millis the exact official time
 * @param gapMillis behind the first of this board
 * @param rule of a disqualification
 * @param score in a challenge whole metres, rounded down (places follow the exact distance); points of a series or of a
 *     team; null on other boards
 * @param members of a team today
 * @param tags what is worth saying about the mark
 * @param day on which a ranked mark was run, where it was run
 * @param raceId of a ranked mark
 * @param recordStatus what became of the claim that a mark is a record
 * @param contributions what a score is made of: the races of a series, the scorers of a team
 * @param pendingTags those of the tags that two reviewers have not ratified
 * @param net since the runner's own crossing of the start mat, as people read it; null where there was none
 * @param netTime the same as in a column of a table
 */
public record Standing(
        UUID competitorId,
        @Nullable Integer place,
        @Nullable String placeLabel,
        boolean tied,
        @Nullable String bib,
        String name,
        @Nullable UUID clubId,
        @Nullable String clubName,
        @Nullable Sex sex,
        @Nullable String category,
        @Nullable Direction direction,
        @Nullable OutcomeKind outcome,
        @Nullable String status,
        @Nullable String mark,
        @Nullable String time,
        @Nullable Long millis,
        @Nullable Long gapMillis,
        @Nullable String rule,
        @Nullable String reason,
        @Nullable Long score,
        @Nullable Integer members,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Tag> tags,
        @Nullable LocalDate day,
        @Nullable UUID raceId,
        @Nullable Status recordStatus,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Contribution> contributions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Tag> pendingTags,
        @Nullable String net,
        @Nullable String netTime) {

    /**
     * One thing that counts.
     *
     * @param of the race, or the entry of a team's scorer
     * @param score points or milliseconds
     * @param counts whether it is in the sum, or was dropped
     */
    public record Contribution(UUID of, int place, long score, boolean counts) {}
}
