package org.backstretch.registration.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Bib;
import org.backstretch.contracts.EntryFact.Status;
import org.backstretch.registration.audit.Changes;
import org.backstretch.registration.bib.BibStock;
import org.backstretch.registration.entry.Entry;
import org.backstretch.registration.entry.Missing;
import org.backstretch.registration.entry.Moves;
import org.backstretch.registration.entry.Settlement;

/** Where what desks say is done. Two desks at one entry wait for each other: its race is locked. */
@ApplicationScoped
class Counter {
    private final Moves moves;
    private final Changes changes;
    private final Settlement settlement;
    private final Clock clock;

    Counter(Moves moves, Changes changes, Settlement settlement, Clock clock) {
        this.moves = moves;
        this.changes = changes;
        this.settlement = settlement;
        this.clock = clock;
    }

    /**
     * Takes one saying in a transaction of its own: none stands in the way of another. Each is kept, also what could not be
     * done; one that was kept before answers as before.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Heard take(UUID event, Saying saying, Hand hand) {
        var entry = locked(event, saying.entryId());
        return CheckIn.said(event, saying.nonce())
                .map(known -> known.isAs(saying) ? heard(known, entry) : Heard.reused(saying))
                .orElseGet(() -> heard(fresh(event, entry, saying, hand), entry));
    }

    private CheckIn fresh(UUID event, Optional<Entry> entry, Saying saying, Hand hand) {
        var verdict = entry.map(known -> act(known, saying, hand, hand.hadEndedAt(saying.at())))
                .orElseGet(() -> Verdict.not(Answer.REFUSED, Reason.UNKNOWN_ENTRY));
        return CheckIn.kept(event, saying, hand, verdict, clock.instant());
    }

    private static Heard heard(CheckIn kept, Optional<Entry> entry) {
        var before = kept.answer() == Answer.ALREADY
                ? entry.flatMap(known -> CheckIn.lastOf(known.id()))
                : Optional.of(kept);
        return Heard.of(kept, entry, before);
    }

    /** Done at once or refused: whoever asks stands before the runner. */
    void doNow(Entry entry, Saying saying, Hand hand) {
        var event = entry.race().event().id();
        var verdict = doDecided(entry, saying, hand);
        if (CheckIn.said(event, saying.nonce()).isEmpty()) {
            CheckIn.kept(event, saying, hand, verdict, clock.instant());
        }
    }

    /** What a human has decided: done at once or refused, and not kept a second time. */
    Verdict doDecided(Entry entry, Saying saying, Hand hand) {
        var verdict = act(entry, saying, hand, false);
        if (verdict.answer() == Answer.CONFLICT || verdict.answer() == Answer.REFUSED) {
            throw new NotCheckedIn(entry, verdict.reason().orElseThrow(), settlement.missing(entry));
        }
        return verdict;
    }

    private Verdict act(Entry entry, Saying saying, Hand hand, boolean codeHadEnded) {
        var verdict = Verdict.of(saying, situation(entry, codeHadEnded));
        if (verdict.answer() == Answer.DONE) {
            perform(entry, saying, verdict.bib(), hand.told(saying.excuse()));
        }
        return verdict;
    }

    private Situation situation(Entry entry, boolean codeHadEnded) {
        return new Situation(
                entry.status(),
                entry.bib().map(Bib::new),
                CheckIn.lastOf(entry.id()).map(CheckIn::last),
                settlement.missing(entry).stream().anyMatch(Missing::blocksConfirmation),
                bib -> BibStock.against(entry, bib),
                codeHadEnded,
                entry.race().event().isArchived());
    }

    private void perform(Entry entry, Saying saying, Optional<Bib> bib, String told) {
        var reason = Optional.of(told);
        switch (saying.deed()) {
            case IN -> {
                if (entry.status() == Status.PENDING) {
                    moves.move(entry, "confirmed", reason, entry::confirm);
                }
                moves.move(entry, "checked-in", reason, () -> {
                    bib.ifPresent(each -> entry.wear(Optional.of(each)));
                    entry.checkIn();
                });
            }
            case OUT -> moves.move(entry, "check-in-taken-back", reason, entry::takeCheckInBack);
            case BIB -> changes.change(entry, "bib-given", reason, () -> entry.wear(bib));
        }
    }

    /** An entry of the event, locked. It is read only then: what was read before might have changed meanwhile. */
    static Optional<Entry> locked(UUID event, UUID entry) {
        return Entry.find("select id from Entry where id = ?1 and race.event.id = ?2", entry, event)
                .project(UUID.class)
                .firstResultOptional()
                .map(Entry::locked);
    }
}
