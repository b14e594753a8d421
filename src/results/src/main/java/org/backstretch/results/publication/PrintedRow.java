package org.backstretch.results.publication;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.contracts.PublicationFact;
import org.backstretch.contracts.ResultFact;
import org.backstretch.results.projection.KnownRace;
import org.backstretch.results.resultlist.Leg;
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
        @Nullable String reason,
        @Nullable Long distanceMillimetres,
        List<Long> laps,
        List<ResultFact.Leg> legs) {

    /** Lists printed before there were laps and legs lack them. */
    PrintedRow {
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
                line.legs().stream().map(Leg::told).toList());
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
                null,
                distanceMillimetres,
                laps,
                Leg.of(
                        race,
                        legs,
                        now.legs().stream()
                                .map(leg -> Objects.requireNonNullElse(leg.runners(), ""))
                                .toList()));
    }

    PublicationFact.Row fact() {
        return new PublicationFact.Row(entryId, direction, place, tied, outcome, millis, mark, rule, reason);
    }
}
