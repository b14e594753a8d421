package org.backstretch.portal.leaderboards;

import java.math.BigDecimal;
import java.util.UUID;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.Sex;
import org.jspecify.annotations.Nullable;

/** Somebody's line on a board. */
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
        @Nullable Integer members) {

    public boolean isFinisher() {
        return outcome == OutcomeKind.FINISHED;
    }

    public boolean isStillOut() {
        return outcome == null;
    }
}
