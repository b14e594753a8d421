package org.backstretch.registration.desk;

import static org.backstretch.registration.desk.Answer.ALREADY;
import static org.backstretch.registration.desk.Answer.CONFLICT;
import static org.backstretch.registration.desk.Answer.DONE;
import static org.backstretch.registration.desk.Answer.REFUSED;

import java.util.Optional;
import org.backstretch.athletics.Bib;
import org.backstretch.registration.bib.BibStock;

/**
 * What becomes of a saying. Sayings come late, twice and out of order: what was there before answers that it was, what
 * would undo somebody else's doing waits for a human, and nothing is guessed. What comes after the event was archived waits
 * too, if it would change anything: a clock that says it was before is no key to an archive.
 *
 * @param bib that the entry gets by it; empty to leave it as it is
 */
record Verdict(Answer answer, Optional<Reason> reason, Optional<Bib> bib) {

    static Verdict of(Saying saying, Situation now) {
        var verdict = whileOpen(saying, now);
        return verdict.answer() == DONE && now.isArchived() ? not(CONFLICT, Reason.EVENT_ARCHIVED) : verdict;
    }

    private static Verdict whileOpen(Saying saying, Situation now) {
        var bib = saying.typedBib().flatMap(Bib::read);
        if (bib.isEmpty() && (saying.typedBib().isPresent() || saying.deed() == Deed.BIB)) {
            return not(REFUSED, Reason.UNREADABLE_BIB);
        }
        if (now.codeHadEnded()) {
            return not(CONFLICT, Reason.CODE_ENDED);
        }
        return switch (saying.deed()) {
            case IN -> in(saying, now, bib);
            case OUT -> out(saying, now);
            case BIB -> bib(saying, now, bib.orElseThrow());
        };
    }

    private static Verdict in(Saying saying, Situation now, Optional<Bib> bib) {
        return switch (now.status()) {
            case CHECKED_IN ->
                bib.isEmpty() || bib.equals(now.worn())
                        ? not(ALREADY, Reason.CHECKED_IN_BEFORE)
                        : not(CONFLICT, Reason.ANOTHER_BIB);
            case CONFIRMED, PENDING -> arrive(saying, now, bib);
            case DRAFT, WAITLISTED, OFFERED -> not(CONFLICT, Reason.NO_PLACE);
            case WITHDRAWN, REFUSED, EXPIRED -> not(CONFLICT, Reason.WITHDRAWN);
        };
    }

    private static Verdict arrive(Saying saying, Situation now, Optional<Bib> bib) {
        if (now.wasDoneAfter(Deed.OUT, saying.at())) {
            return not(CONFLICT, Reason.UNDONE_SINCE);
        }
        if (now.lacks() && saying.excuse().isEmpty()) {
            return not(CONFLICT, Reason.MISSING);
        }
        return bib.isEmpty() ? done(bib) : handOut(now, bib.get());
    }

    private static Verdict out(Saying saying, Situation now) {
        return switch (now.status()) {
            case CHECKED_IN ->
                now.wasDoneAfter(Deed.IN, saying.at()) ? not(ALREADY, Reason.CHECKED_IN_SINCE) : done(Optional.empty());
            case DRAFT, PENDING, CONFIRMED, WAITLISTED, OFFERED, WITHDRAWN, REFUSED, EXPIRED ->
                not(ALREADY, Reason.NOT_CHECKED_IN);
        };
    }

    private static Verdict bib(Saying saying, Situation now, Bib bib) {
        return switch (now.status()) {
            case PENDING, CONFIRMED, CHECKED_IN -> {
                if (now.worn().equals(Optional.of(bib))) {
                    yield not(ALREADY, Reason.SAME_BIB);
                }
                yield now.worn().equals(saying.typedWas().flatMap(Bib::read))
                        ? handOut(now, bib)
                        : not(CONFLICT, Reason.ANOTHER_BIB);
            }
            case DRAFT, WAITLISTED, OFFERED -> not(CONFLICT, Reason.NO_PLACE);
            case WITHDRAWN, REFUSED, EXPIRED -> not(CONFLICT, Reason.WITHDRAWN);
        };
    }

    private static Verdict handOut(Situation now, Bib bib) {
        var stock = now.worn().equals(Optional.of(bib))
                ? Optional.<BibStock>empty()
                : now.against().apply(bib);
        return stock.map(against -> switch (against) {
                    case WORN -> not(CONFLICT, Reason.BIB_WORN);
                    case LOST -> not(CONFLICT, Reason.BIB_LOST);
                })
                .orElseGet(() -> done(Optional.of(bib)));
    }

    static Verdict done(Optional<Bib> bib) {
        return new Verdict(DONE, Optional.empty(), bib);
    }

    static Verdict not(Answer answer, Reason reason) {
        return new Verdict(answer, Optional.of(reason), Optional.empty());
    }
}
