package org.backstretch.results.crossingimport;

import java.util.List;
import org.backstretch.kit.problem.Refused;
import org.backstretch.results.format.Format;
import org.backstretch.results.format.LineReading;
import org.backstretch.results.format.TimingFile;

/** What was sent is no file of times at all. */
final class Unreadable extends Refused {
    /** What a megabyte of an ordinary log has; all of them are judged and taken at once. */
    private static final int MOST_LINES = 30_000;

    private Unreadable(String why) {
        super(400, "unreadable-file", why);
    }

    static TimingFile.Readable refuse(TimingFile file) {
        return refuseWithoutAny(refuseWhole(file));
    }

    /** Lines that cannot be read are answered one by one. */
    static TimingFile.Readable refuseWhole(TimingFile file) {
        return switch (file) {
            case TimingFile.Readable readable -> refuseTooMany(readable);
            case TimingFile.Unreadable unreadable -> throw new Unreadable(unreadable.why());
        };
    }

    private static TimingFile.Readable refuseTooMany(TimingFile.Readable readable) {
        if (readable.lines().size() > MOST_LINES) {
            throw new Unreadable("It has more than " + MOST_LINES + " lines. Split it.");
        }
        return readable;
    }

    /** A table is what is left when nothing else fits; where nothing in it fits either, it is something else. */
    private static TimingFile.Readable refuseWithoutAny(TimingFile.Readable readable) {
        List<LineReading> lines = readable.lines();
        if (readable.format() == Format.CSV && lines.stream().allMatch(LineReading.Bad.class::isInstance)) {
            throw new Unreadable("No line of it can be read as "
                    + readable.format().words() + ". "
                    + lines.stream()
                            .findFirst()
                            .map(line -> "Line " + line.line() + ": " + ((LineReading.Bad) line).why())
                            .orElse("There are no lines in it."));
        }
        return readable;
    }
}
