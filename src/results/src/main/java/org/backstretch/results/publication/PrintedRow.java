package org.backstretch.results.publication;

import java.util.Objects;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.PublicationFact;
import org.backstretch.results.resultlist.Line;
import org.jspecify.annotations.Nullable;

/**
 * A line as it is kept for ever: no names, for those are joined when it is shown.
 *
 * @param sex null in lists printed before it was kept, and so is the category there
 */
public record PrintedRow(
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
        @Nullable String reason,
        @Nullable Sex sex,
        @Nullable String category) {

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
                line.reason(),
                line.sex(),
                line.category());
    }

    public boolean hasFinished() {
        return outcome == OutcomeKind.FINISHED;
    }

    /** Whether it prints as this line does, as far as this one says. */
    boolean printsAs(PrintedRow other) {
        return equals(sex == null ? other.withoutClass() : other);
    }

    private PrintedRow withoutClass() {
        return among(null, null);
    }

    private PrintedRow among(@Nullable Sex ofSex, @Nullable String ofCategory) {
        return new PrintedRow(
                entryId,
                direction,
                place,
                tied,
                outcome,
                millis,
                mark,
                time,
                gapMillis,
                rule,
                reason,
                ofSex,
                ofCategory);
    }

    /** With what the entry is ranked among now, if the list does not say it. */
    PrintedRow completed(Line now) {
        return sex == null ? among(now.sex(), now.category()) : this;
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
                sex == null ? now.sex() : sex,
                sex == null ? now.category() : category,
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
        return new PublicationFact.Row(
                entryId, direction, place, tied, outcome, millis, mark, rule, reason, sex, category);
    }
}
