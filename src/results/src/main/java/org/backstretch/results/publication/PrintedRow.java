package org.backstretch.results.publication;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.Sex;
import org.backstretch.contracts.PublicationFact;
import org.backstretch.contracts.ResultFact;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.resultlist.Leg;
import org.backstretch.results.resultlist.Line;
import org.jspecify.annotations.Nullable;

/**
 * A line as it is kept for ever: no names, for those are joined when it is shown.
 *
 * @param sex null in lists printed before it was kept, and so is the category there
 * @param club null in lists printed before it was kept
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
        @Nullable Long distanceMillimetres,
        List<Long> laps,
        List<ResultFact.Leg> legs,
        @Nullable Sex sex,
        @Nullable String category,
        @Nullable Long netMillis,
        @Nullable PrintedClub club) {

    /** Lists printed before there were laps and legs lack them. */
    public PrintedRow {
        laps = laps == null ? List.of() : List.copyOf(laps);
        legs = legs == null ? List.of() : List.copyOf(legs);
    }

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
                line.distanceMillimetres(),
                line.laps(),
                line.legs().stream().map(Leg::told).toList(),
                line.sex(),
                line.category(),
                line.netMillis(),
                PrintedClub.of(line));
    }

    public boolean hasFinished() {
        return outcome == OutcomeKind.FINISHED;
    }

    /** Whether it prints as this line does, as far as this one says. */
    boolean printsAs(PrintedRow other) {
        var ranked = sex == null ? other.with(null, null, netMillis, other.club) : other;
        var isOfSameClub = club == null || (other.club != null && club.isSameAs(other.club));
        return equals(isOfSameClub ? ranked.with(ranked.sex, ranked.category, ranked.netMillis, club) : ranked);
    }

    /** With what the entry is ranked among now, and runs for, if the list does not say it. */
    PrintedRow completed(Line now) {
        return with(
                sex == null ? now.sex() : sex,
                sex == null ? now.category() : category,
                netMillis,
                club == null ? PrintedClub.of(now) : club);
    }

    private PrintedRow with(
            @Nullable Sex ofSex, @Nullable String ofCategory, @Nullable Long net, @Nullable PrintedClub ofClub) {
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
                distanceMillimetres,
                laps,
                legs,
                ofSex,
                ofCategory,
                net,
                ofClub);
    }

    /** @param now the entry as it is known now */
    Line shown(KnownRace race, Line now) {
        return new Line(
                place,
                place == null ? outcome.status() : place + (tied ? "=" : ""),
                tied,
                entryId,
                now.bib(),
                now.name(),
                club == null ? now.clubId() : club.id(),
                club == null ? now.clubName() : club.name(),
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
                null,
                now.splits(),
                distanceMillimetres,
                laps,
                Leg.of(
                        race,
                        legs,
                        now.legs().stream()
                                .map(leg -> Objects.requireNonNullElse(leg.runners(), ""))
                                .toList()),
                netMillis,
                netMillis == null ? null : race.mark(netMillis).text(),
                netMillis == null ? null : race.mark(netMillis).columnText());
    }

    PublicationFact.Row fact() {
        return new PublicationFact.Row(
                entryId, direction, place, tied, outcome, millis, mark, rule, reason, sex, category);
    }
}
