package org.backstretch.registration.bank;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.backstretch.kit.web.Page;
import org.backstretch.kit.web.PageRequest;
import org.backstretch.registration.bank.BankLine.Moved;
import org.backstretch.registration.fee.FeeRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The report on a bank's export: what each line pays. Nothing is booked until it is confirmed.
 *
 * @param version of what was judged, to be sent with the confirmation
 * @param counts how many lines are of each kind
 * @param missing columns that must be named before anything can be read
 * @param fields what a column may be
 * @param booked how many payments the confirmation booked; null before
 */
@Schema(name = "BankImport")
record BankView(
        UUID id,
        String version,
        @Schema(examples = "EUR") String currency,
        Map<Verdict, Long> counts,
        List<ColumnView> columns,
        List<String> missing,
        List<String> fields,
        Page<LineView> lines,
        Instant expiresAt,
        @Nullable Integer booked) {

    /** @param field what it is read as; null for a column that is passed over */
    @Schema(name = "BankColumn")
    record ColumnView(
            String heading,
            @Schema(examples = "amount") @Nullable String field) {}

    /**
     * A line.
     *
     * @param amount in the smallest unit; null where it cannot be read
     * @param mayBeBooked whether it may be confirmed for an entry
     */
    @Schema(name = "BankLine")
    record LineView(
            int line,
            Verdict verdict,
            String sentence,
            @Nullable LocalDate day,
            @Nullable Long amount,
            String payer,
            String text,
            boolean mayBeBooked,
            List<Candidate> candidates) {
        static LineView of(JudgedLine judged) {
            var moved = judged.line() instanceof Moved read ? read : null;
            return new LineView(
                    judged.line().number(),
                    judged.verdict(),
                    judged.sentence(),
                    moved == null ? null : moved.day(),
                    moved == null ? null : moved.minor(),
                    moved == null ? "" : moved.payer(),
                    moved == null ? "" : moved.text(),
                    judged.verdict().mayBeBooked(),
                    judged.candidates().stream().map(Candidate::of).toList());
        }
    }

    /** An entry that a line may pay. */
    @Schema(name = "BankCandidate")
    record Candidate(UUID entryId, String name, String raceName, String reference, long due, boolean placeGone) {
        static Candidate of(FeeRow row) {
            return new Candidate(row.entryId(), row.name(), row.raceName(), row.reference(), row.due(), row.isOver());
        }
    }

    static BankView of(Report report, String currency, PageRequest ask) {
        var statement = report.statement();
        var part = Page.of(report.lines(), ask);
        return new BankView(
                report.source().id(),
                report.version(),
                currency,
                report.counts(),
                IntStream.range(0, statement.headings().size())
                        .mapToObj(place -> new ColumnView(
                                statement.headings().get(place),
                                statement.meaning(place).map(Column::label).orElse(null)))
                        .toList(),
                statement.missing(),
                IntStream.range(0, Column.values().length)
                        .mapToObj(place -> Column.values()[place].label())
                        .toList(),
                part.map(LineView::of),
                report.source().expiresAt(),
                report.source().booked().orElse(null));
    }
}
