package org.backstretch.portal.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.athletics.record.ClaimVerdict.State;
import org.backstretch.contracts.RecordClaimFact.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A claim that an official mark is a record.
 *
 * @param category the class it is the record of; null for the record of everybody
 * @param mark of the official list now; null where there is none
 * @param reason of a rejection, of a lapse, or why it has to be reviewed again
 */
public record RecordClaim(
        UUID id,
        UUID raceId,
        String raceName,
        String discipline,
        String eventName,
        @Nullable String bib,
        String name,
        @Nullable String clubName,
        Sex sex,
        Direction direction,
        Scope scope,
        @Nullable String category,
        @Nullable String mark,
        TimingMethod timing,
        State state,
        @Nullable String reason,
        Instant claimedAt,
        Evidence evidence,
        List<Doubt> doubts,
        List<Review> reviews,
        YouMay youMay) {

    /** What speaks for it. Names and the note are told to officials and reviewers only. */
    public record Evidence(
            @Nullable String certificate,
            @Nullable String measuredBy,
            @Nullable String measuredOn,
            @Nullable String wind,
            @Nullable String judges,
            @Nullable String witnesses,
            @Nullable String video,
            @Nullable String note) {}

    public record Doubt(String sentence) {}

    /**
     * One word of a reviewer.
     *
     * @param reason told to officials and reviewers only
     * @param counts false for a word that was corrected, or was of another mark
     */
    public record Review(UUID id, String verdict, @Nullable String reason, Instant at, boolean own, boolean counts) {
        public boolean ratifies() {
            return verdict.equals("RATIFY");
        }
    }

    public record YouMay(boolean review, boolean withdraw) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Claiming(
            UUID entryId,
            @Nullable String scope,
            @Nullable String category,
            @Nullable String certificate,
            @Nullable String measuredBy,
            @Nullable String measuredOn,
            @Nullable String wind,
            @Nullable String judges,
            @Nullable String witnesses,
            @Nullable String video,
            @Nullable String note) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reviewing(
            @Nullable String verdict, @Nullable String reason) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Withdrawing(@Nullable String reason) {}

    public boolean isRatified() {
        return state == State.RATIFIED;
    }

    public boolean isPending() {
        return state == State.PENDING;
    }

    /** How many who count ratify it. */
    public long ratifying() {
        return reviews.stream()
                .filter(review -> review.counts() && review.ratifies())
                .count();
    }

    /** The reader's own review, to be corrected. */
    public Optional<Review> own() {
        return reviews.stream()
                .filter(review -> review.own() && review.counts())
                .findFirst();
    }
}
