package org.backstretch.registration.notice;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backstretch.contracts.EntryFact.Status;
import org.backstretch.registration.entry.EnteredBy;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.EntryMoved;
import org.backstretch.registration.entry.EntryState;
import org.backstretch.registration.entry.Missing;

/** A move of an entry in plain words. */
record Notice(String subject, String news) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu, HH:mm", Locale.UK);

    /** Empty for a move that is no news to its runner. */
    static Optional<Notice> of(EntryMoved moved) {
        var entry = moved.entry();
        return switch (moved.to()) {
            case DRAFT, CHECKED_IN -> Optional.empty();
            case CONFIRMED ->
                isNoNews(moved)
                        ? Optional.empty()
                        : Optional.of(new Notice("you are in", "takes part." + start(entry)));
            case PENDING ->
                Optional.of(new Notice(
                        "something is missing",
                        "has a place, which is held until " + heldUntil(entry) + ". Until then is needed:\n"
                                + sentences(entry.heldFor())));
            case WAITLISTED ->
                Optional.of(
                        new Notice(
                                "you are on the waiting list",
                                "is on the waiting list. When a place becomes free it is offered to the first who waits, by mail."));
            case OFFERED ->
                Optional.of(new Notice(
                        "a place is free for you",
                        "may have a place. It is held until " + heldUntil(entry)
                                + ". Accept it, or decline and let the next have it."));
            case EXPIRED ->
                Optional.of(new Notice(
                        "the place is gone",
                        moved.from() == Status.OFFERED
                                ? "did not take the place in time. It was offered to the next."
                                : "does not take part: what was missing did not come in time."));
            case WITHDRAWN -> Optional.of(new Notice("you are withdrawn", "is withdrawn. The place is free again."));
            case REFUSED -> Optional.of(new Notice("your entry is refused", "is refused." + refusal(entry)));
        };
    }

    /** An organizer who enters somebody tells them herself; and a check-in that is taken back concerns the desk. */
    private static boolean isNoNews(EntryMoved moved) {
        return moved.from() == Status.CHECKED_IN
                || moved.from() == Status.DRAFT && moved.entry().enteredBy() == EnteredBy.ORGANIZER;
    }

    private static String start(Entry entry) {
        return " The start of " + entry.wave().name() + " is planned for "
                + local(entry.wave().plannedStart(), entry.race().event().zone()) + ".";
    }

    private static String heldUntil(Entry entry) {
        return entry.state() instanceof EntryState.Lapsing lapsing
                ? local(lapsing.until(), entry.race().event().zone())
                : "the start";
    }

    private static String local(Instant at, ZoneId zone) {
        return TIME.format(at.atZone(zone)) + " (" + zone.getId() + ")";
    }

    private static String sentences(List<Missing> missing) {
        return missing.stream().map(each -> "- " + each.sentence()).collect(Collectors.joining("\n"));
    }

    private static String refusal(Entry entry) {
        return entry.state() instanceof EntryState.Refused refused ? " The reason: " + refused.reason() : "";
    }

    String text(Entry entry, String page) {
        var race = entry.race();
        return """
                %s %s

                %s, %s, %s

                Look after this entry here:
                %s
                """.formatted(
                        (entry.runner().givenName() + " " + entry.runner().familyName()).strip(),
                        news,
                        race.name(),
                        race.event().name(),
                        race.event().place(),
                        page);
    }
}
