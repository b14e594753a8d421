package org.backstretch.registration.imports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.backstretch.kit.problem.Spelling;

/** What the status column of another program says of a row: whether it is an entry, or stays out. */
enum EntryStatus {
    IN(
            "confirmed",
            "active",
            "registered",
            "entered",
            "complete",
            "completed",
            "paid",
            "ok",
            "yes",
            "accepted",
            "going",
            "checked_in",
            "checked in",
            "in",
            "bestatigt",
            "bestätigt",
            "gemeldet",
            "bezahlt"),
    OUT(
            "withdrawn",
            "cancelled",
            "canceled",
            "dropped",
            "deleted",
            "refunded",
            "transferred",
            "deferred",
            "removed",
            "dns",
            "out",
            "no",
            "abgemeldet",
            "storniert"),
    WAITING(
            "waitlist",
            "waitlisted",
            "wait_list",
            "waiting",
            "pending",
            "incomplete",
            "unpaid",
            "invited",
            "warteliste",
            "offen");

    private final List<String> words;

    EntryStatus(String... words) {
        this.words = List.of(words);
    }

    /** Empty for a word that nobody knows. */
    static Optional<EntryStatus> of(String typed) {
        var word = typed.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(status -> status.words.contains(word)).findFirst();
    }

    static Optional<String> nearest(String typed) {
        return Spelling.of(Stream.of(values())
                        .flatMap(status -> status.words.stream())
                        .toList())
                .nearest(typed);
    }
}
