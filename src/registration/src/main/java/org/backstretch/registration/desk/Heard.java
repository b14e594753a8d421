package org.backstretch.registration.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.contracts.EntryFact.Status;
import org.backstretch.registration.entry.Entry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a desk hears of what it said.
 *
 * @param sentence for a person; empty where it was done
 * @param bib that the entry has now
 * @param by who did it, or had done it before
 * @param at when they did
 */
@Schema(name = "CheckInAnswer")
public record Heard(
        UUID nonce,
        UUID entryId,
        Answer answer,
        @Nullable Reason reason,
        String sentence,
        @Nullable Status status,
        @Nullable String bib,
        @Nullable String by,
        @Nullable Instant at) {

    static Heard of(CheckIn kept, Optional<Entry> entry, Optional<CheckIn> doer) {
        return new Heard(
                kept.nonce(),
                kept.entryId(),
                kept.answer(),
                kept.reason().orElse(null),
                kept.reason().map(reason -> sentence(entry, reason)).orElse(""),
                entry.map(Entry::status).orElse(null),
                entry.flatMap(Entry::bib).orElse(null),
                doer.map(CheckIn::saidBy).orElse(null),
                doer.flatMap(CheckIn::doneAt).orElse(null));
    }

    /** Not kept: its name belongs to what was said before. */
    static Heard reused(Saying saying) {
        return new Heard(
                saying.nonce(),
                saying.entryId(),
                Answer.REFUSED,
                Reason.NONCE_REUSED,
                sentence(Optional.empty(), Reason.NONCE_REUSED),
                null,
                null,
                null,
                null);
    }

    static String sentence(Optional<Entry> entry, Reason reason) {
        return entry.map(Heard::nameOf).orElse("This") + " " + reason.words() + ".";
    }

    private static String nameOf(Entry entry) {
        var runner = entry.runner();
        return (runner.givenName() + " " + runner.familyName()).strip();
    }
}
