package org.backstretch.registration.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.backstretch.athletics.Bib;
import org.backstretch.contracts.EntryFact.Status;
import org.backstretch.registration.bib.BibStock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    private static final Instant NOON = Instant.parse("2027-06-01T12:00:00Z");
    private static final Situation CONFIRMED = situation(Status.CONFIRMED, "12");

    private static Situation situation(Status status, String worn) {
        return new Situation(status, Bib.read(worn), Optional.empty(), false, bib -> Optional.empty(), false, false);
    }

    private static Situation after(Situation situation, Deed deed, Duration sinceNoon) {
        return new Situation(
                situation.status(),
                situation.worn(),
                Optional.of(new Situation.Last(deed, NOON.plus(sinceNoon))),
                situation.lacks(),
                situation.against(),
                situation.codeHadEnded(),
                situation.isArchived());
    }

    private static Situation lacking(Situation situation) {
        return new Situation(
                situation.status(),
                situation.worn(),
                situation.last(),
                true,
                situation.against(),
                situation.codeHadEnded(),
                situation.isArchived());
    }

    private static Situation against(Situation situation, BibStock stock) {
        return new Situation(
                situation.status(),
                situation.worn(),
                situation.last(),
                situation.lacks(),
                bib -> Optional.of(stock),
                situation.codeHadEnded(),
                situation.isArchived());
    }

    private static Saying saying(Deed deed, @Nullable String bib, @Nullable String was, @Nullable String although) {
        return new Saying(new UUID(1, 1), new UUID(2, 2), deed, bib, was, although, NOON);
    }

    private static Saying in(@Nullable String bib) {
        return saying(Deed.IN, bib, null, null);
    }

    private static String said(Verdict verdict) {
        return verdict.answer()
                + verdict.reason().map(reason -> " " + reason).orElse("")
                + verdict.bib().map(bib -> " " + bib).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "CONFIRMED, DONE 12",
        "PENDING, DONE 12",
        "CHECKED_IN, ALREADY CHECKED_IN_BEFORE",
        "WAITLISTED, CONFLICT NO_PLACE",
        "OFFERED, CONFLICT NO_PLACE",
        "WITHDRAWN, CONFLICT WITHDRAWN",
        "EXPIRED, CONFLICT WITHDRAWN",
        "REFUSED, CONFLICT WITHDRAWN",
    })
    void who_has_a_place_is_checked_in_once(Status status, String expected) {
        assertEquals(expected, said(Verdict.of(in("012"), situation(status, "12"))));
    }

    @Test
    void a_different_bib_from_a_second_desk_is_a_conflict() {
        assertEquals("CONFLICT ANOTHER_BIB", said(Verdict.of(in("13"), situation(Status.CHECKED_IN, "12"))));
    }

    @Test
    void the_bib_that_was_handed_out_goes_before_the_one_on_the_list() {
        assertEquals("DONE 13", said(Verdict.of(in("13"), CONFIRMED)));
    }

    @Test
    void a_bib_that_somebody_else_wears_or_that_is_lost_waits_for_a_human() {
        assertEquals("CONFLICT BIB_WORN", said(Verdict.of(in("13"), against(CONFIRMED, BibStock.WORN))));
        assertEquals("CONFLICT BIB_LOST", said(Verdict.of(in("13"), against(CONFIRMED, BibStock.LOST))));
    }

    @Test
    void the_bib_that_the_entry_has_is_never_asked_about() {
        assertEquals("DONE 12", said(Verdict.of(in("12"), against(CONFIRMED, BibStock.WORN))));
    }

    @Test
    void what_is_missing_needs_a_reason() {
        assertEquals("CONFLICT MISSING", said(Verdict.of(in(null), lacking(CONFIRMED))));
        assertEquals("DONE", said(Verdict.of(saying(Deed.IN, null, null, "Signed on paper"), lacking(CONFIRMED))));
    }

    @Test
    void a_late_check_in_does_not_undo_that_it_was_taken_back() {
        assertEquals(
                "CONFLICT UNDONE_SINCE", said(Verdict.of(in("12"), after(CONFIRMED, Deed.OUT, Duration.ofMinutes(5)))));
        assertEquals("DONE 12", said(Verdict.of(in("12"), after(CONFIRMED, Deed.OUT, Duration.ofMinutes(-5)))));
    }

    @Test
    void a_late_undo_does_not_undo_a_newer_check_in() {
        var here = situation(Status.CHECKED_IN, "12");
        var undo = saying(Deed.OUT, null, null, null);

        assertEquals("ALREADY CHECKED_IN_SINCE", said(Verdict.of(undo, after(here, Deed.IN, Duration.ofMinutes(5)))));
        assertEquals("DONE", said(Verdict.of(undo, after(here, Deed.IN, Duration.ofMinutes(-5)))));
        assertEquals("ALREADY NOT_CHECKED_IN", said(Verdict.of(undo, CONFIRMED)));
    }

    @Test
    void another_bib_replaces_only_the_one_that_the_desk_saw() {
        assertEquals("DONE 13", said(Verdict.of(saying(Deed.BIB, "13", "12", null), CONFIRMED)));
        assertEquals("CONFLICT ANOTHER_BIB", said(Verdict.of(saying(Deed.BIB, "13", "11", null), CONFIRMED)));
        assertEquals("ALREADY SAME_BIB", said(Verdict.of(saying(Deed.BIB, "12", "11", null), CONFIRMED)));
    }

    @Test
    void what_cannot_be_a_bib_is_refused() {
        assertEquals("REFUSED UNREADABLE_BIB", said(Verdict.of(in("no 1"), CONFIRMED)));
        assertEquals("REFUSED UNREADABLE_BIB", said(Verdict.of(saying(Deed.BIB, null, null, null), CONFIRMED)));
    }

    @Test
    void what_came_after_the_end_of_a_code_waits_whatever_it_is() {
        var ended = new Situation(
                Status.CONFIRMED, Bib.read("12"), Optional.empty(), false, bib -> Optional.empty(), true, false);

        for (var deed : Deed.values()) {
            assertEquals("CONFLICT CODE_ENDED", said(Verdict.of(saying(deed, "13", "12", null), ended)));
        }
    }

    @Test
    void in_an_archived_event_whatever_would_change_something_waits() {
        var archived = new Situation(
                Status.CONFIRMED, Bib.read("12"), Optional.empty(), false, bib -> Optional.empty(), false, true);

        assertEquals("CONFLICT EVENT_ARCHIVED", said(Verdict.of(in("12"), archived)));
        assertEquals("CONFLICT EVENT_ARCHIVED", said(Verdict.of(saying(Deed.BIB, "13", "12", null), archived)));
        assertEquals("ALREADY NOT_CHECKED_IN", said(Verdict.of(saying(Deed.OUT, null, null, null), archived)));
    }

    @Property
    void only_who_has_a_place_comes_to_be_checked_in(
            @ForAll Status status, @ForAll Deed deed, @ForAll boolean lacks, @ForAll boolean hasExcuse) {
        var situation = lacks ? lacking(situation(status, "12")) : situation(status, "12");

        var verdict = Verdict.of(saying(deed, "13", "12", hasExcuse ? "Signed on paper" : null), situation);

        if (verdict.answer() == Answer.DONE) {
            assertTrue(status == Status.PENDING || status == Status.CONFIRMED || status == Status.CHECKED_IN);
            assertTrue(deed != Deed.IN || !lacks || hasExcuse);
        } else {
            assertTrue(verdict.reason().isPresent() && verdict.bib().isEmpty());
        }
    }
}
