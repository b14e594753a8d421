package org.backstretch.portal.announcer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.backstretch.athletics.Sex;
import org.backstretch.portal.leaderboards.BoardRow;
import org.backstretch.portal.leaderboards.HeldRecord;
import org.backstretch.portal.page.Words;
import org.backstretch.portal.ranking.View;

/** The records of a discipline and direction, to hold a time just run against. Empty where distance is what counts. */
record Records(List<HeldRecord> held) {

    /** One sentence for each record that a time equals or beats, or that is held by it already. */
    List<String> of(BoardRow row) {
        return held.stream().flatMap(record -> said(record, row).stream()).toList();
    }

    private static Optional<String> said(HeldRecord record, BoardRow row) {
        var of = View.ofRecord(record);
        var millis = row.millis();
        if (millis == null || record.rows().isEmpty() || !isAmong(of, row)) {
            return Optional.empty();
        }
        var best = record.rows().getFirst();
        var whom = whom(of);
        if (record.rows().stream().anyMatch(holder -> holder.competitorId().equals(row.competitorId()))) {
            return Optional.of("holds the record of " + whom);
        }
        if (best.millis() == null || millis > best.millis()) {
            return Optional.empty();
        }
        var held = " the record of " + whom + ", " + best.mark() + " by "
                + Optional.ofNullable(best.name()).orElse("Anonymous");
        return Optional.of((millis.equals(best.millis()) ? "equals" : "faster than") + held);
    }

    private static boolean isAmong(View of, BoardRow row) {
        return row.sex() != null
                && of.sex().equals(row.sex().name())
                && (of.category().isEmpty() || View.spelledOut(of.category()).equals(row.category()));
    }

    private static String whom(View of) {
        return of.category().isEmpty()
                ? "the " + Words.words(Sex.valueOf(of.sex())).toLowerCase(Locale.ROOT)
                : View.spelledOut(of.category());
    }
}
