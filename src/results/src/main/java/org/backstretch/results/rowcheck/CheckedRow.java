package org.backstretch.results.rowcheck;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.results.resultlist.Line;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list as it is now, who entered it and who checked it.
 *
 * @param seen stands for what the row says; whoever checks it sends it along
 * @param entered null where nobody did anything: who was never seen did not start
 * @param checkedAt null while it is unchecked
 * @param lapsedAt when a check was given that does not count any more, for the row has changed since
 * @param own whether whoever asks entered it, and so cannot check it
 */
@Schema(name = "RowCheck")
record CheckedRow(
        UUID entryId,
        @Nullable String bib,
        String name,
        @Nullable String placeLabel,
        @Nullable OutcomeKind outcome,
        @Nullable String mark,
        @Nullable String rule,
        String seen,
        @Nullable Entered entered,
        @Nullable Instant checkedAt,
        @Nullable UUID checkedBy,
        @Nullable Instant lapsedAt,
        boolean own) {
    static final List<String> HEADER = List.of(
            "position",
            "bib",
            "name",
            "mark",
            "status",
            "rule",
            "entered",
            "entered_by",
            "entered_at",
            "checked_by",
            "checked_at",
            "lapsed_at");

    static CheckedRow of(Line line, Optional<Entered> entered, Optional<Checked> check, UUID caller) {
        var seen = Said.of(line).digest();
        var now = check.filter(given -> given.seen().equals(seen));
        return new CheckedRow(
                line.entryId(),
                line.bib(),
                line.name(),
                line.placeLabel(),
                line.outcome(),
                line.mark(),
                line.rule(),
                seen,
                entered.orElse(null),
                now.map(Checked::at).orElse(null),
                now.map(Checked::by).orElse(null),
                now.isPresent() ? null : check.map(Checked::at).orElse(null),
                entered.filter(deed -> deed.isBy(caller)).isPresent());
    }

    /** As a line of a table; accounts are told by their ids. */
    List<String> cells() {
        return List.of(
                text(placeLabel),
                text(bib),
                name,
                text(mark),
                outcome == null ? "" : outcome.status(),
                text(rule),
                entered == null ? "" : entered.how(),
                entered == null ? "" : Optional.ofNullable(entered.device()).orElseGet(() -> text(entered.account())),
                entered == null ? "" : text(entered.at()),
                text(checkedBy),
                text(checkedAt),
                text(lapsedAt));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Whether a second person has to look before the list is official, where the rules ask for one. */
    boolean isWaiting() {
        return entered != null && entered.byHand() && checkedAt == null;
    }
}
