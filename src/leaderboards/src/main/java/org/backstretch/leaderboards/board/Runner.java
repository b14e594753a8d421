package org.backstretch.leaderboards.board;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.backstretch.athletics.Bib;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.athletics.place.Finish;
import org.backstretch.athletics.place.Placed;
import org.backstretch.athletics.place.Placing;
import org.backstretch.contracts.EntryFact;
import org.backstretch.contracts.ResultFact;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in a race, with what is known of their run. The same in every view of the race.
 *
 * @param bib for the order of those still out; null where none is given
 * @param finish what places are made of; empty while they are out
 * @param time the mark with every field, for files
 */
record Runner(
        EntryFact entry,
        @Nullable Bib bib,
        Optional<String> club,
        Optional<Finish> finish,
        Optional<ResultFact> result,
        Optional<String> time) {

    /** Those still out, as a start list shows them. */
    static final Comparator<Runner> BY_BIB =
            comparing(Runner::bib, nullsLast(naturalOrder())).thenComparing(Runner::id, Placing.BY_ID);

    UUID id() {
        return entry.id();
    }

    /** Who takes part, and who does not but has an outcome all the same: a late withdrawal, decided by the officials. */
    boolean isOnTheList() {
        return entry.status().takesPart() || finish.isPresent();
    }

    boolean isOut() {
        return finish.isEmpty();
    }

    /** @param best the time of the first on the board */
    Standing placed(Placed placed, long best) {
        var place = placed.place().getAsInt();
        var millis = placed.finish().exact();
        return standing(place, placed.text(), placed.tied(), millis, millis - best);
    }

    Standing withoutPlace() {
        return standing(null, null, false, null, null);
    }

    private Standing standing(
            @Nullable Integer place, @Nullable String label, boolean tied, @Nullable Long millis, @Nullable Long gap) {
        var outcome = finish.map(Finish::outcome);
        return new Standing(
                id(),
                place,
                label,
                tied,
                entry.bib(),
                entry.publicName(),
                entry.clubId(),
                club.orElse(null),
                entry.sex(),
                entry.category(),
                entry.direction(),
                outcome.orElse(null),
                outcome.map(OutcomeKind::status)
                        .filter(status -> !status.isEmpty())
                        .orElse(null),
                result.filter(any -> place != null).map(ResultFact::mark).orElse(null),
                time.orElse(null),
                millis,
                gap,
                result.map(ResultFact::rule).orElse(null),
                result.map(ResultFact::reason).orElse(null),
                null,
                null);
    }
}
