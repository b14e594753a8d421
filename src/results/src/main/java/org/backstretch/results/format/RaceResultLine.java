package org.backstretch.results.format;

import java.util.Optional;

/**
 * A passing of RACE RESULT: {@code PassingNo;Bib/Transponder;Date;Time;EventID;Hits;MaxRSSI;...}, 7 or 8 fields from older
 * decoders, up to 20 from newer ones. A decoder that has not seen a satellite writes 0000-00-00 for the date.
 */
final class RaceResultLine {
    private static final String NO_DATE = "0000-00-00";
    private static final int FEWEST = 7;
    private static final int MOST = 20;

    private RaceResultLine() {}

    static LineReading read(Line line) {
        var fields = line.text().strip().split(";", -1);
        if (fields.length < FEWEST || fields.length > MOST) {
            throw new Bent("A passing of RACE RESULT has 7 to 20 fields between semicolons; here are " + fields.length
                    + (fields.length < FEWEST ? ", so a part of the line is missing." : "."));
        }
        var time = Written.time(fields[3])
                .orElseThrow(() -> new Bent("“" + fields[3] + "” in the fourth field is no time of day."));
        var moment = fields[2].equals(NO_DATE)
                ? new Moment.OfDay(time)
                : new Moment.Local(Written.date(fields[2])
                        .orElseThrow(() -> new Bent("“" + fields[2] + "” in the third field is no date."))
                        .atTime(time));
        return line.passing(passing(fields[1].strip(), moment));
    }

    /** The second field is a bib, where the tag was written for one, else the code of a transponder: ZICAD30. */
    private static Passing passing(String code, Moment moment) {
        if (code.isEmpty()) {
            throw new Bent("The second field names no bib and no transponder.");
        }
        return code.chars().allMatch(Character::isDigit)
                ? Passing.ofBib(code, moment)
                : new Passing(Optional.empty(), Optional.of(code), moment, Optional.empty(), Optional.empty());
    }
}
