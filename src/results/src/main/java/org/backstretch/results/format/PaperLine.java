package org.backstretch.results.format;

import java.util.Optional;

/** A line of a list that was written by hand. */
public final class PaperLine {
    private PaperLine() {}

    /** @param bib as far as it can be read; empty for a time without one */
    public static LineReading read(int number, String bib, String time, Meaning meaning) {
        var line = new Line(number, (bib + " " + time).strip(), true, false);
        try {
            var moment = TableTime.of(time.strip(), meaning);
            return line.passing(
                    new Passing(Optional.of(bib), Optional.empty(), moment, Optional.empty(), Optional.empty()));
        } catch (Bent bent) {
            return line.bad(String.valueOf(bent.getMessage()));
        }
    }
}
