package org.backstretch.results.claim;

import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.backstretch.athletics.record.ClaimReview;
import org.backstretch.athletics.record.ClaimedMark;
import org.backstretch.results.database.Json;
import org.backstretch.results.database.Row;

/**
 * One word of a reviewer. A review that is corrected has several, and all are kept.
 *
 * @param id of the review, as its reviewer chose it
 * @param seen the mark as it was then
 */
record Review(UUID id, UUID claim, UUID reviewer, Verdict verdict, String reason, ClaimedMark seen, Instant at) {
    private static final TypeReference<ClaimedMark> MARK = new TypeReference<>() {};

    enum Verdict {
        RATIFY,
        REJECT
    }

    static Review of(Row row) throws SQLException {
        return new Review(
                row.id("review"),
                row.id("claim_id"),
                row.id("reviewer"),
                row.choice("verdict", Verdict.class),
                row.text("reason"),
                new Json(row.text("seen")).read(MARK),
                row.instant("reviewed_at"));
    }

    ClaimReview judged() {
        return new ClaimReview(reviewer, verdict == Verdict.RATIFY, reason, seen);
    }

    boolean says(Verdict other, String otherReason, ClaimedMark now) {
        return verdict == other && reason.equals(otherReason) && seen.equals(now);
    }
}
