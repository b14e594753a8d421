package org.backstretch.local.replay;

import org.backstretch.athletics.Direction;
import org.backstretch.athletics.OutcomeKind;
import org.backstretch.local.replay.folder.ResultLine;
import org.jspecify.annotations.Nullable;

/**
 * One runner in the list of results, or on the public board.
 *
 * @param outcome null while still out
 * @param millis the exact official time; null without one
 * @param time {@code hh:mm:ss}; null without a mark, and on boards
 */
record Row(
        @Nullable String placeLabel,
        @Nullable String bib,
        @Nullable String name,
        @Nullable String clubName,
        @Nullable String category,
        @Nullable Direction direction,
        @Nullable OutcomeKind outcome,
        @Nullable String mark,
        @Nullable Long millis,
        @Nullable String time) {

    boolean finished() {
        return outcome == OutcomeKind.FINISHED;
    }

    boolean decided() {
        return outcome != null;
    }

    ResultLine line() {
        return new ResultLine(text(placeLabel), text(bib), text(name), text(clubName), text(category), text(time));
    }

    /** What a board and the results must say alike. */
    String standing() {
        return "%s. bib %s %s %s ms"
                .formatted(finished() ? placeLabel : outcome, bib, text(mark), millis)
                .replace(" null ms", "");
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
