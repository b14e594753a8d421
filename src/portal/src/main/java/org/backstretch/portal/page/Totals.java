package org.backstretch.portal.page;

import io.quarkus.qute.TemplateExtension;
import org.backstretch.contracts.RecordClaimFact;
import org.backstretch.portal.leaderboards.BoardRow;

/** What boards over many races say: points as they are, times to the second above. */
@TemplateExtension
final class Totals {
    private static final long SECOND = 1_000;

    private Totals() {}

    /** Of a series: the time as the board prints it, else points. */
    static String sum(BoardRow row, boolean isTime) {
        if (isTime) {
            return row.mark() != null ? row.mark() : row.millis() == null ? "" : time(row.millis());
        }
        return row.score() == null ? "" : row.score().toPlainString();
    }

    static String worth(BoardRow.Contribution contribution, boolean isTime) {
        return isTime
                ? time(contribution.score().longValue())
                : contribution.score().toPlainString();
    }

    private static String time(long millis) {
        return Words.duration(Math.ceilDiv(millis, SECOND));
    }

    /** What became of a claim, in words. */
    static String words(RecordClaimFact.Status status) {
        return switch (status) {
            case PENDING -> "not checked yet";
            case RATIFIED -> "ratified";
            case REJECTED -> "rejected";
        };
    }
}
