package org.backstretch.registration.entry;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** An entry as a row of a table for the organizer. */
final class EntryRow {
    static final List<String> HEADER = List.of(
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

    static List<String> cells(EntryView entry) {
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
                .map(cell -> Objects.toString(cell, ""))
                .toList();
    }
}
