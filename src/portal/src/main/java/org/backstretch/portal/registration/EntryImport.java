package org.backstretch.portal.registration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a file of entries would do, row by row.
 *
 * @param tooMany in a sentence, if more rows want a place than there are
 * @param imported how many entries were made from it; null while nothing has been written
 */
public record EntryImport(
        UUID id,
        int total,
        int good,
        int bad,
        List<Column> columns,
        @Nullable List<String> fields,
        List<Row> rows,
        @Nullable Instant expiresAt,
        @Nullable String tooMany,
        @Nullable Integer imported) {

    /** @param field what the heading was understood as; null where it was not */
    public record Column(String heading, @Nullable String field) {}

    public record Row(
            int line,
            boolean ok,
            @Nullable String bib,
            @Nullable String name,
            @Nullable List<Remark> problems) {
        public List<Remark> remarks() {
            return problems == null ? List.of() : problems;
        }
    }

    /** @param blocking false for a mere hint */
    public record Remark(
            @Nullable String field,
            @Nullable String value,
            String problem,
            @Nullable String suggestion,
            boolean blocking) {}

    public record Confirmation(int imported) {}

    /** What a club in the file is called elsewhere. */
    public record ClubSpelling(String spelling, String club) {}

    public record Spellings(List<ClubSpelling> clubs) {}

    /** New clubs that may be known ones, spelled differently. */
    public List<ClubSpelling> almostKnownClubs() {
        return rows.stream()
                .flatMap(row -> row.remarks().stream())
                .filter(remark ->
                        "club".equals(remark.field()) && remark.suggestion() != null && remark.value() != null)
                .map(remark -> new ClubSpelling(String.valueOf(remark.value()), String.valueOf(remark.suggestion())))
                .distinct()
                .toList();
    }

    /** What a column may be. */
    public List<String> choices() {
        return fields == null ? List.of() : fields;
    }

    public boolean isClean() {
        return bad == 0 && good > 0;
    }

    /** Nothing is good in it: perhaps its columns were not understood. */
    public boolean isNotUnderstood() {
        return good == 0;
    }

    public String columnsAddress(UUID race) {
        return "/organizer/races/" + race + "/imports/" + id + "/columns";
    }
}
