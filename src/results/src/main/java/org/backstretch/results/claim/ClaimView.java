package org.backstretch.results.claim;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.Sex;
import org.backstretch.athletics.TimingMethod;
import org.backstretch.athletics.record.ClaimVerdict.State;
import org.backstretch.athletics.record.ClaimedMark;
import org.backstretch.contracts.RecordClaimFact.Scope;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A claim as it is shown. Names of witnesses and judges, notes and the reasons of reviewers are for insiders only.
 *
 * @param mark of the official list now; absent where there is none
 * @param reason of a rejection, of a lapse, or why it has to be reviewed again
 * @param doubts what a reviewer should look at twice
 */
@Schema(name = "RecordClaim")
record ClaimView(
        UUID id,
        UUID raceId,
        String raceName,
        String discipline,
        UUID eventId,
        String eventName,
        UUID entryId,
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
        List<Said> reviews,
        YouMay youMay) {

    /**
     * One word of a reviewer.
     *
     * @param own whether it is of who asks
     * @param counts whether it is the reviewer's last word of the mark as it is
     */
    @Schema(name = "ClaimReview")
    record Said(
            UUID id,
            Review.Verdict verdict,
            @Nullable String reason,
            ClaimedMark seen,
            Instant at,
            boolean own,
            boolean counts) {}

    /** What who asks may do. */
    @Schema(name = "ClaimYouMay")
    record YouMay(boolean review, boolean withdraw) {}
}
