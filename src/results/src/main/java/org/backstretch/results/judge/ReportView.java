package org.backstretch.results.judge;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.judge.Infringement;
import org.backstretch.athletics.judge.InfringementKind;
import org.backstretch.athletics.judge.Ruling;
import org.backstretch.athletics.rule.Consequence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A report of a judge and what it means.
 *
 * @param rule such as IRR-2
 * @param nth of its kind: of this runner, or for false starts of the race; null while it means nothing
 * @param consequence null while it means nothing
 * @param ruling the same in words: turned round, report 2: 10 s
 * @param hasPhoto null for the public
 */
@Schema(name = "Infringement")
record ReportView(
        UUID id,
        UUID raceId,
        UUID entryId,
        @Nullable String bib,
        String name,
        InfringementKind kind,
        String rule,
        int attempt,
        @Nullable String place,
        @Nullable String note,
        Instant at,
        Infringement.State state,
        @Nullable Integer nth,
        @Nullable Consequence consequence,
        @Nullable String ruling,
        @Nullable Boolean hasPhoto) {

    static ReportView of(Report report, Map<UUID, Ruling> rulings) {
        var seen = report.infringement();
        var ruling = Optional.ofNullable(rulings.get(report.id()));
        return new ReportView(
                seen.id(),
                report.raceId(),
                seen.entryId(),
                report.bib(),
                report.name(),
                seen.kind(),
                seen.kind().rule(),
                seen.attempt(),
                report.place(),
                report.note(),
                seen.at(),
                seen.state(),
                ruling.map(Ruling::nth).orElse(null),
                ruling.map(Ruling::consequence).orElse(null),
                ruling.map(Ruling::text).orElse(null),
                report.hasPhoto());
    }

    boolean counts() {
        return state == Infringement.State.CONFIRMED;
    }

    /** What a judge noted and photographed is for officials. */
    ReportView inPublic() {
        return new ReportView(
                id,
                raceId,
                entryId,
                bib,
                name,
                kind,
                rule,
                attempt,
                place,
                null,
                at,
                state,
                nth,
                consequence,
                ruling,
                null);
    }
}
