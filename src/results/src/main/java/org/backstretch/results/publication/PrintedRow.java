package org.backstretch.results.publication;

import java.util.Objects;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.contracts.PublicationFact;
import org.backstretch.results.resultlist.Line;
import org.jspecify.annotations.Nullable;

/** A line as it is kept for ever: no names, for those are joined when it is shown. */
record PrintedRow(
        UUID entryId,
        Direction direction,
        @Nullable Integer place,
        boolean tied,
        OutcomeKind outcome,
        @Nullable Long millis,
        @Nullable String mark,
        @Nullable String time,
        @Nullable Long gapMillis,
        @Nullable String rule,
        @Nullable String reason) {

    static PrintedRow of(Line line) {
        return new PrintedRow(
                line.entryId(),
                line.direction(),
                line.place(),
                line.tied(),
                Objects.requireNonNull(line.outcome()),
                line.millis(),
                line.mark(),
                line.time(),
                line.gapMillis(),
                line.rule(),
                line.reason());
    }

    /** @param now the entry as it is known now */
    Line shown(Line now) {
        return new Line(
                place,
                place == null ? outcome.status() : place + (tied ? "=" : ""),
                tied,
                entryId,
                now.bib(),
                now.name(),
                now.clubId(),
                now.clubName(),
                now.sex(),
                now.category(),
                direction,
                outcome,
                mark,
                millis,
                time,
                gapMillis,
                rule,
                reason,
                null);
    }

    PublicationFact.Row fact() {
        return new PublicationFact.Row(entryId, direction, place, tied, outcome, millis, mark, rule, reason);
    }
}
