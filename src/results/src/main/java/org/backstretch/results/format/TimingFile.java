package org.backstretch.results.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file of times, or some lines of one, read line by line. What is sent as a whole may be no such file at all. */
public sealed interface TimingFile {
    /** @param why a sentence for people: what it is instead, and what to do */
    record Unreadable(String why) implements TimingFile {}

    /** @param lines that say something, in the order of the file */
    record Readable(Format format, List<LineReading> lines) implements TimingFile {}

    /**
     * How to read.
     *
     * @param format empty to find out
     * @param meaning of times in a table whose heading does not tell
     * @param complete whether the last line is known to be whole although its end is missing
     */
    record How(Optional<Format> format, Meaning meaning, boolean complete) {
        public static final How AS_IT_LOOKS = new How(Optional.empty(), Meaning.ELAPSED, false);
    }

    static TimingFile read(byte[] file, How how) {
        return FileText.of(file)
                .map(text -> read(text, how))
                .orElseGet(
                        () -> new Unreadable(
                                "This is no file of text, so no times are in it. Send the file as the timing system wrote it."));
    }

    private static TimingFile read(FileText text, How how) {
        if (text.lines().stream().allMatch(Line::isBlank)) {
            return new Unreadable("The file is empty.");
        }
        var format = how.format().orElseGet(() -> Detection.of(text.lines()));
        if (text.utf16() && !format.isTable()) {
            return new Unreadable("This is UTF-16, which no timing system writes: another program has changed it. Send "
                    + format.words() + " as they were written, or saved as UTF-8.");
        }
        var lines = new ArrayList<>(text.lines());
        var waiting = Waiting.in(lines, format, how);
        waiting.ifPresent(last -> lines.removeLast());
        var readings = new ArrayList<>(format.reader(how.meaning()).read(Records.of(lines, format)));
        waiting.map(last -> new LineReading.Unfinished(last.number(), last.text()))
                .ifPresent(readings::add);
        return new Readable(format, List.copyOf(readings));
    }
}
