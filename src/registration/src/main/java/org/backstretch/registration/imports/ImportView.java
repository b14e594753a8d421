package org.backstretch.registration.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The report on a file: what was understood, and what cannot be entered.
 *
 * @param fields what a column may be: fields of an entry, and the labels of what the race asks
 * @param rows a page of them
 * @param tooMany in a sentence, if more rows want a place of the race than there are
 * @param imported how many entries the confirmation made; null before
 */
@Schema(name = "EntryImport")
record ImportView(
        UUID id,
        @Schema(examples = "221") int total,
        @Schema(examples = "221") int good,
        @Schema(examples = "0") int bad,
        List<Column> columns,
        List<String> fields,
        List<RowView> rows,
        Instant expiresAt,

        @Schema(examples = "Backward Mile has 2 places left, and 3 rows want one.") @Nullable
        String tooMany,

        @Nullable Integer imported) {

    /** @param field what it is read as; null for a column that is passed over */
    @Schema(name = "ImportColumn")
    record Column(
            @Schema(examples = "Surname") String heading,
            @Schema(examples = "family_name") @Nullable String field) {}

    @Schema(name = "ImportRow")
    record RowView(
            int line,
            boolean ok,
            @Schema(examples = "101") @Nullable String bib,
            @Schema(examples = "Ada Reyes") String name,
            List<Remark> problems) {
        static RowView of(JudgedRow judged) {
            return new RowView(
                    judged.row().line(),
                    judged.ok(),
                    judged.row().cell(Field.BIB).orElse(null),
                    judged.row().name(),
                    judged.remarks());
        }
    }

    static ImportView of(EntryImport read, List<JudgedRow> rows, Meanings meanings) {
        return new ImportView(
                read.id(),
                read.total(),
                read.good(),
                read.total() - read.good(),
                columns(read.headings(), meanings),
                meanings.labels(),
                rows.stream().map(RowView::of).toList(),
                read.expiresAt(),
                read.tooMany().orElse(null),
                read.imported().orElse(null));
    }

    private static List<Column> columns(List<String> headings, Meanings meanings) {
        var places = meanings.places(headings);
        return IntStream.range(0, headings.size())
                .mapToObj(i -> new Column(
                        headings.get(i),
                        meanings.of(headings.get(i))
                                .filter(label ->
                                        places.getOrDefault(label, List.of()).contains(i))
                                .orElse(null)))
                .toList();
    }
}
