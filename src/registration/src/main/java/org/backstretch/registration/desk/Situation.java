package org.backstretch.registration.desk;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.backstretch.athletics.Bib;
import org.backstretch.contracts.EntryFact.Status;
import org.backstretch.registration.bib.BibStock;

/**
 * How things stand when a desk says something.
 *
 * @param last what was done last, checking in or taking it back; empty if neither
 * @param lacks whether something is missing without which nobody may start
 * @param against what stands against giving a bib to this entry
 * @param codeHadEnded whether the desk's code had ended when it happened
 * @param isArchived whether the event is only read by now, whenever it happened
 */
record Situation(
        Status status,
        Optional<Bib> worn,
        Optional<Last> last,
        boolean lacks,
        Function<Bib, Optional<BibStock>> against,
        boolean codeHadEnded,
        boolean isArchived) {

    record Last(Deed deed, Instant at) {}

    boolean wasDoneAfter(Deed deed, Instant moment) {
        return last.filter(done -> done.deed() == deed && done.at().isAfter(moment))
                .isPresent();
    }
}
