package org.backstretch.registration.entry;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.backstretch.kit.web.Csv;

/** An entry as a row of a table for the organizer. */
final class EntryRow {
    private static final List<String> HEADER = List.of(
            "bib",
            "given_name",
            "family_name",
            "sex",
            "birth_date",
            "nation",
            "club",
            "category",
            "email",
            "direction",
            "status",
            "waiting_position",
            "held_until",
            "refusal");

    private EntryRow() {}

    /** @param more columns, which follow those of the entry itself */
    static String table(List<EntryView> entries, List<MoreColumns.Part> more) {
        return Csv.of(
                Stream.concat(HEADER.stream(), more.stream().flatMap(part -> part.headings().stream()))
                        .toList(),
                entries.stream()
                        .map(entry -> Stream.concat(
                                        cells(entry),
                                        more.stream().flatMap(part -> part.cells().apply(entry.id()).stream()))
                                .toList())
                        .toList());
    }

    private static Stream<String> cells(EntryView entry) {
        return Stream.of(
                        entry.bib(),
                        entry.givenName(),
                        entry.familyName(),
                        entry.sex(),
                        entry.birthDate(),
                        entry.nation(),
                        entry.clubName(),
                        entry.category(),
                        entry.email(),
                        entry.direction(),
                        entry.status(),
                        entry.waitingPosition(),
                        entry.heldUntil(),
                        entry.refusal())
                .map(cell -> Objects.toString(cell, ""));
    }
}
